const WORDS = {
  copy: { 'zh-CN': '复制代码', en: 'Copy the code' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  failed: { 'zh-CN': '未能复制，请手动选取', en: 'Not copied: please select it by hand' },
} as const;

/** Puts a button below each piece of code. */
export function offerCopying(): void {
  for (const code of document.querySelectorAll('pre')) code.after(copyRow(code));
}

/** A button that copies a piece of code, and a place to say so, in the language of the code. */
function copyRow(code: HTMLElement): HTMLElement {
  const lang = code.classList.contains('en') ? 'en' : 'zh-CN';
  const row = document.createElement('div');
  row.className = `copy ${code.className}`;
  row.lang = lang;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = WORDS.copy[lang];
  const answer = document.createElement('output');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent).then(
      () => (answer.textContent = WORDS.copied[lang]),
      () => (answer.textContent = WORDS.failed[lang]),
    );
  });
  row.append(button, answer);
  return row;
}

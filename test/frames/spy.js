/* global addEventListener, console, Document, document, DOMException, innerWidth, self, window */
// Stands before everything else in the page of a frame, and tells the page around it, when asked, what went on in there: what
// the console got, what the policy refused, whether storage was touched, what was left behind, and how high the page is.
(() => {
  const said = [];
  const touched = [];
  for (const level of ['log', 'info', 'warn', 'error']) {
    const original = console[level];
    console[level] = (...words) => {
      said.push(`${level}: ${words.join(' ')}`);
      original(...words);
    };
  }
  addEventListener('error', ({ message }) => said.push(`error event: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    said.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  // What runs by the clock: a page at rest has nothing that does.
  let turns = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = window[name];
    const counted =
      (act) =>
      (...given) => {
        turns += 1;
        act(...given);
      };
    if (original) window[name] = (act, ...rest) => original.call(window, counted(act), ...rest);
  }
  // As in a browser that blocks all storage of frames.
  const block = (owner, name) => {
    if (!owner || !(name in owner)) return;
    const refuse = () => {
      touched.push(name);
      throw new DOMException(`${name} is blocked`, 'SecurityError');
    };
    Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) block(window, name);
  block(Document.prototype, 'cookie');

  const before = new Set(Object.getOwnPropertyNames(window));
  const head = () => [...document.head.children].map((element) => element.outerHTML).join('\n');
  let headBefore = '';
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') headBefore = head();
  });
  const inChart = (selector) => document.querySelector('social-work-chart')?.shadowRoot?.querySelector(selector);
  /** Whether the chart is drawn, and as wide as it now can be: a new width is drawn in the frame after it came. */
  const isDrawn = () => {
    const plot = document.querySelector('social-work-chart')?.shadowRoot?.querySelector('[part~=plot]');
    if (!plot) return false;
    const { paddingLeft, paddingRight } = window.getComputedStyle(plot);
    const room = plot.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return Math.abs(plot.querySelector('svg').getBoundingClientRect().width - room) < 1.5;
  };
  /** How far words in the place of a chart stand from the edge, in px. */
  const indent = () => {
    const tag = document.querySelector('social-work-chart');
    const words = document.querySelector('body > p') ?? tag?.shadowRoot?.querySelector('[part=status]');
    return words && parseFloat(window.getComputedStyle(words).paddingLeft);
  };
  const state = () => ({
    said,
    touched,
    turns,
    left: Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
    headChanged: head().replace(/<title>.*<\/title>/, '') !== headBefore.replace(/<title>.*<\/title>/, ''),
    height: document.body.getBoundingClientRect().height,
    width: innerWidth,
    scrolls: document.documentElement.scrollHeight - document.documentElement.clientHeight,
    title: document.title,
    lang: document.documentElement.lang,
    drawn: isDrawn(),
    chartLang: inChart('figure')?.lang,
    rows: inChart('[part=table]')?.querySelectorAll('tbody tr').length,
    indent: indent(),
    text: `${document.body.innerText} ${document.querySelector('social-work-chart')?.shadowRoot?.textContent ?? ''}`,
    origin: self.origin,
  });
  const ask = {
    state: () => undefined,
    table: () => document.querySelector('social-work-chart').shadowRoot.querySelector('[data-control=table]').click(),
    detail: () => {
      const point = document.querySelector('social-work-chart').shadowRoot.querySelector('.point');
      point.focus();
      point.click();
    },
    language: () => (document.documentElement.lang = 'en'),
    isDetailed: () => document.querySelector('social-work-chart').shadowRoot.querySelector('.detail:not([hidden])'),
  };
  addEventListener('message', ({ data, source }) => {
    const wish = data?.spy;
    if (!wish) return;
    const found = ask[wish]();
    source.postMessage({ spyTells: { ...state(), found: Boolean(found) } }, '*');
  });
})();

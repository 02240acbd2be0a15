// What may stand nowhere in the library, for ESLint's no-restricted-syntax; test/unit/build/forbidden-syntax.test.ts tries each.

const DOCUMENT = ':matches([object.name=/document$/i], [object.property.name=/document$/i])';
const WINDOW = '/^(window|globalThis|self|top|parent|frames)$/';

/** A property by its name, written with a dot or as a text in brackets. */
const property = (names) =>
  `MemberExpression:matches([computed=false][property.name=/^(${names})$/], [property.value=/^(${names})$/])`;

/** Ways for data to become markup or code. Pages that only show the library keep to them too. */
export const MARKUP_AND_CODE = [
  {
    selector: property(
      'innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc',
    ),
    message: 'Data is never markup: make text nodes.',
  },
  {
    selector: `MemberExpression[property.name=/^(write|writeln)$/]${DOCUMENT}`,
    message: 'Data is never markup: make text nodes.',
  },
  {
    selector: 'NewExpression[callee.name=/^(DOMParser|XSLTProcessor)$/]',
    message: 'Data is never markup: nothing is parsed in a page.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
    message: 'Data is never markup.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.innerHTML=/]',
    message: 'Data is never markup: make text nodes.',
  },
  {
    selector:
      ':matches(CallExpression, NewExpression)[callee.name=/^(eval|Function|GeneratorFunction|AsyncFunction)$/]',
    message: 'No code from strings.',
  },
  {
    selector: `CallExpression:matches([callee.name=/^set(Timeout|Interval)$/], [callee.property.name=/^set(Timeout|Interval)$/]):matches([arguments.0.type="Literal"], [arguments.0.type="TemplateLiteral"], [arguments.0.type="BinaryExpression"])`,
    message: 'No code from strings: a timer takes a function.',
  },
  {
    selector: 'ImportExpression[source.type!="Literal"]',
    message: 'No code from an address that is worked out.',
  },
  {
    selector: 'Literal[value=/^\\s*(javascript|vbscript):/i]',
    message: 'No code from strings.',
  },
  {
    selector: 'ImportSpecifier[imported.name="styleMap"]',
    message: 'styleMap writes a style attribute, which a strict CSP blocks: use element.style.setProperty.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP blocks style attributes: use a class or element.style.setProperty.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name="cssText"]',
    message: 'Data is never a style sheet: use element.style.setProperty.',
  },
  {
    selector:
      'CallExpression[callee.name="element"] > ObjectExpression > Property:matches([key.name="style"], [key.value="style"])',
    message: 'A strict CSP blocks style attributes: use a class or element.style.setProperty.',
  },
  {
    selector:
      ':matches(ObjectExpression > Property[key.name=/^on[a-z]{3,}$/], ObjectExpression > Property[key.value=/^on[a-z]{3,}$/])',
    message: 'No handlers as attributes: use addEventListener.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^on[a-z]{3,}$/]',
    message: 'No handlers as properties, which others overwrite: use addEventListener.',
  },
  {
    selector:
      ':matches(CallExpression[callee.name="setAttribute"], CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/]) > Literal[value=/^(style|srcdoc|on[a-z]{3,})$/i]',
    message: 'No styles, pages or handlers as attributes.',
  },
];

/** Ways to change what all objects have in common, and to copy what others have put there. */
export const PROTOTYPES = [
  {
    selector: `${property('__proto__')}, ObjectExpression > Property:matches([key.name="__proto__"], [key.value="__proto__"])`,
    message: 'Nothing reaches a prototype.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(setPrototypeOf|defineProperty|defineProperties|__defineGetter__)$/]',
    message: 'Nothing reaches a prototype.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[object.property.name="prototype"]',
    message: 'Nothing is added to a prototype.',
  },
  {
    // Where nothing may be made for each of a million objects, a loop may leave out itself what is inherited.
    selector:
      "ForInStatement:not([body.body.0.test.operator='!'][body.body.0.test.argument.callee.object.name='hasOwn'])",
    message:
      'It walks what is inherited too: use Object.entries, or begin with `if (!hasOwn.call(record, name)) continue`.',
  },
  {
    selector:
      'CallExpression[callee.object.name="Object"][callee.property.name="assign"]:not([arguments.0.type="ObjectExpression"]):not([arguments.0.callee.property.name="create"]):not([arguments.0.expression.callee.property.name="create"])',
    message: 'Nothing is merged into an object that somebody has: make a new one.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[computed=true][object.type="MemberExpression"][object.computed=true]',
    message: 'No ways into objects that are worked out: one of their names could be a prototype.',
  },
];

/** A property of a document by its name, also where it is taken out of it. */
const ofDocument = (name) =>
  `:matches(MemberExpression[property.name="${name}"]${DOCUMENT}, VariableDeclarator[init.name=/document$/i] > ObjectPattern > Property[key.name="${name}"])`;

/** What stays when a chart has gone: the page around it is not ours. */
export const TRACES = [
  {
    selector: `AssignmentExpression > MemberExpression.left[object.name=${WINDOW}]`,
    message: 'Nothing of ours is on the window.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB|cookieStore)$/]',
    message: 'Nothing of ours is kept in a browser.',
  },
  { selector: ofDocument('cookie'), message: 'Nothing of ours is in the cookies of a page.' },
];

/** The same, in pages that are not ours: {@link OWN_PAGE_FILE} may narrow the policy of its page. */
export const HEAD = [{ selector: ofDocument('head'), message: 'Nothing of ours is in the head of a page.' }];

/** The one file that {@link HEAD} is not for: the script of the page for iframes, which is ours. */
export const OWN_PAGE_FILE = 'src/frame/frame-page.ts';

/** The one place that sets attributes by a name that is not written there has a name of its own in {@link SETTER_FILE}. */
export const ATTRIBUTES = [
  {
    selector: 'MemberExpression[property.name=/^setAttribute(NS|Node|NodeNS)?$/]',
    message: 'Attributes are set in one audited place, src/render/dom-nodes.ts, or by a template with a fixed name.',
  },
  {
    selector: 'CallExpression[callee.name="setAttribute"][arguments.1.type!="Literal"]',
    message: 'The name of an attribute is written where it is set: it never comes from data.',
  },
];

/** The one file that {@link ATTRIBUTES} are not for. */
export const SETTER_FILE = 'src/render/dom-nodes.ts';

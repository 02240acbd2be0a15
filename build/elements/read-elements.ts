import ts from 'typescript';
import { readClassProperties, readDefaults } from './class-properties.js';
import { commentOf, namedTags } from './doc-comments.js';
import type { AttributeDoc, CssPropertyDoc, ElementDoc, EventDoc, ValueDoc } from './element-doc.js';

type Interfaces = readonly ts.InterfaceDeclaration[];

/** Reads what pages can do with each tag: of each class that has a `@tag` in its doc comment. */
export function readElements(entry = 'src/index.ts', config = 'tsconfig.build.json'): readonly ElementDoc[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker(); // also what gives nodes their comments
  const ours = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const statements = ours.flatMap((file) => [...file.statements]);
  const interfaces = statements.filter(ts.isInterfaceDeclaration);
  const elements = statements.filter(ts.isClassDeclaration).flatMap((node) => {
    const [tag] = namedTags(node, 'tag');
    return tag ? [readElement(node, tag.name, checker, interfaces)] : [];
  });
  return elements.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readElement(
  node: ts.ClassDeclaration,
  name: string,
  checker: ts.TypeChecker,
  interfaces: Interfaces,
): ElementDoc {
  const chain = classChain(node, checker);
  const members = chain.flatMap((one) => readClassProperties(one, checker, readDefaults(chain)));
  const properties = members.filter(({ isStatic }) => !isStatic).map(({ doc }) => doc);
  return {
    name,
    className: node.name?.text ?? '',
    description: commentOf(node),
    properties,
    statics: members.filter(({ isStatic }) => isStatic).map(({ doc }) => doc),
    attributes: readAttributes(node, chain, properties),
    events: readEvents(node, interfaces),
    slots: namedTags(node, 'slot'),
    parts: namedTags(node, 'csspart'),
    cssProperties: namedTags(node, 'cssprop').map(withDefault),
  };
}

/** The class and those of ours that it extends, from the oldest on. */
function classChain(node: ts.ClassDeclaration, checker: ts.TypeChecker): readonly ts.ClassDeclaration[] {
  const [base] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  const declaration = base && checker.getTypeAtLocation(base.expression).symbol.valueDeclaration;
  const isOurs = declaration && ts.isClassDeclaration(declaration) && !declaration.getSourceFile().isDeclarationFile;
  return isOurs ? [...classChain(declaration, checker), node] : [node];
}

/** Attributes of the properties that `static properties` lists, and those of the comment, which the browser has for every tag. */
function readAttributes(
  node: ts.ClassDeclaration,
  chain: readonly ts.ClassDeclaration[],
  properties: readonly ValueDoc[],
): AttributeDoc[] {
  const lists = chain.flatMap(({ members }) =>
    members.filter(ts.isPropertyDeclaration).filter(({ name }) => name.getText() === 'properties'),
  );
  const entries = lists.flatMap(({ initializer }) =>
    initializer && ts.isObjectLiteralExpression(initializer)
      ? initializer.properties.filter((entry) => ts.isPropertyAssignment(entry))
      : [],
  );
  const reflected = entries
    .filter(({ initializer }) => !/attribute: false/.test(initializer.getText()))
    .map((entry) => {
      const doc = properties.find(({ name }) => name === entry.name.getText());
      if (!doc) throw new Error(`${node.name?.text} has no doc comment for ${entry.name.getText()}`);
      return { ...doc, name: doc.name.toLowerCase(), property: doc.name };
    });
  return [...reflected, ...namedTags(node, 'attr').map((doc) => ({ ...doc, type: 'string', words: [] }))];
}

/** Events of the interface that is named after the class and has their types; the comment of the class lists the same. */
function readEvents(node: ts.ClassDeclaration, interfaces: Interfaces): EventDoc[] {
  const mapName = `${node.name?.text}EventMap`;
  const members = interfaces.filter(({ name }) => name.text === mapName).flatMap((map) => [...map.members]);
  const events = members.filter(ts.isPropertySignature).map((member) => ({
    name: (member.name as ts.StringLiteral).text,
    type: member.type?.getText() ?? '',
    description: commentOf(member),
  }));
  const told = namedTags(node, 'fires').map(({ name }) => name);
  const [one, other] = [told, events.map(({ name }) => name)].map((names) => names.join());
  if (one !== other) throw new Error(`${node.name?.text} says that it fires ${one}, and ${mapName} has ${other}`);
  return events;
}

function withDefault(doc: CssPropertyDoc): CssPropertyDoc {
  const value = /; default (#\w+|\d\w*)/.exec(doc.description)?.[1];
  return value ? { ...doc, default: value } : doc;
}

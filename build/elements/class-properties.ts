import ts from 'typescript';
import { commentOf, hasTag } from './doc-comments.js';
import type { ValueDoc } from './element-doc.js';

/** Properties that pages can use: neither private nor internal. */
export function readClassProperties(
  node: ts.ClassDeclaration,
  checker: ts.TypeChecker,
  defaults: ReadonlyMap<string, string>,
): readonly { readonly doc: ValueDoc; readonly isStatic: boolean }[] {
  const properties = node.members.filter(ts.isPropertyDeclaration).filter((member) => !isHidden(member));
  return properties.map((member) => {
    const name = member.name.getText();
    const type = checker.getTypeAtLocation(member);
    const value = defaults.get(name);
    const doc = {
      name,
      description: commentOf(member),
      type: member.type?.getText() ?? checker.typeToString(checker.getBaseTypeOfLiteralType(type)),
      words: wordsOf(type),
      ...(value !== undefined && { default: value }),
    };
    return { doc, isStatic: hasModifier(member, ts.SyntaxKind.StaticKeyword) };
  });
}

/** Words that the constructors give to properties. */
export function readDefaults(chain: readonly ts.ClassDeclaration[]): ReadonlyMap<string, string> {
  const statements = chain.flatMap(({ members }) =>
    members.filter(ts.isConstructorDeclaration).flatMap(({ body }) => [...(body?.statements ?? [])]),
  );
  const values = statements.map((statement) => /^this\.(\w+) = '([^']*)';$/.exec(statement.getText()));
  return new Map(values.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? ''] as const] : [])));
}

function isHidden(member: ts.PropertyDeclaration): boolean {
  const { PrivateKeyword, ProtectedKeyword } = ts.SyntaxKind;
  return hasTag(member, 'internal') || hasModifier(member, PrivateKeyword) || hasModifier(member, ProtectedKeyword);
}

function hasModifier(member: ts.PropertyDeclaration, kind: ts.SyntaxKind): boolean {
  return member.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

/** The words that a value may be; none where it may be anything else but undefined. */
function wordsOf(type: ts.Type): readonly string[] {
  const types = type.isUnion() ? type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : [type];
  const words = types.filter((one) => one.isStringLiteral()).map(({ value }) => value);
  return words.length === types.length ? words : [];
}

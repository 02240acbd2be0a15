import ts from 'typescript';
import type { JsonSchema } from './json-schema.js';

/** Finds the doc comments of the fields of a dataset: the JSON Schema has names and limits, the types have the meaning. */
export class FieldDocs {
  /** The type of a dataset as a newsroom writes it. */
  readonly root: ts.Type;
  private readonly _checker: ts.TypeChecker;

  constructor(file = 'src/dataset/schema.ts', name = 'DatasetInput', config = 'tsconfig.build.json') {
    const json: unknown = ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config;
    const program = ts.createProgram([file], ts.parseJsonConfigFileContent(json, ts.sys, '.').options);
    this._checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const declared = source?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
    if (!declared) throw new Error(`${file} has no interface ${name}`);
    this.root = this._checker.getTypeAtLocation(declared);
  }

  /** The doc comment of a field, as Markdown on one line, and the type of what stands in it. */
  field(type: ts.Type, name: string): { readonly meaning: string; readonly type: ts.Type } | undefined {
    const symbol = this._checker.getPropertyOfType(type, name);
    if (!symbol) return undefined;
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(this._checker));
    // Types inferred from the schema meet each entry twice, with the same comment.
    const meaning = [...new Set(comment.replace(/\{@link (\w+)\}/g, '`$1`').split('\n'))].join(' ');
    return { meaning, type: this._checker.getNonNullableType(this._checker.getTypeOfSymbol(symbol)) };
  }

  /** The type of the entries of a list or of an object by ids. */
  entry(type: ts.Type): ts.Type | undefined {
    const types = type.isUnion() ? type.types : [type];
    const found = types.map((one) => one.getStringIndexType() ?? one.getNumberIndexType());
    return found.find((one) => one !== undefined);
  }

  /** The member of a union that a variant of the schema describes: the one with the same fields and words. */
  variant(type: ts.Type, { properties = {} }: JsonSchema): ts.Type {
    const types = type.isUnion() ? type.types : [type];
    const names = Object.keys(properties);
    const fits = (one: ts.Type) =>
      names.every((name) => {
        const symbol = this._checker.getPropertyOfType(one, name);
        const word = properties[name]?.const ?? properties[name]?.enum?.[0];
        if (!symbol || word === undefined) return symbol !== undefined;
        return this._checker.typeToString(this._checker.getTypeOfSymbol(symbol)).includes(JSON.stringify(word));
      });
    const isWord = (one: ts.Type) => (one.flags & ts.TypeFlags.Object) !== 0;
    return types.filter(isWord).find(fits) ?? type;
  }
}

/** As much of JSON Schema as the schema of datasets uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
}

/** The alternatives of a schema, those of alternatives included; a schema without is the only one. */
export function variantsOf(schema: JsonSchema): readonly JsonSchema[] {
  const variants = schema.anyOf ?? schema.oneOf;
  return variants ? variants.flatMap(variantsOf) : [schema];
}

/** What the schema says about how long, how large or how many, in words. */
export function limitsOf(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum, maxLength, minItems } = schema;
  const isTuple = Array.isArray(schema.items);
  return [
    ...(exclusiveMinimum !== undefined
      ? [`over ${exclusiveMinimum}`]
      : minimum === undefined
        ? []
        : [`at least ${numberText(minimum)}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${numberText(maximum)}`]),
    ...(maxLength === undefined ? [] : [`at most ${numberText(maxLength)} characters`]),
    ...(minItems === undefined || isTuple ? [] : [`at least ${minItems}`]),
    ...(schema.default === undefined ? [] : [`default ${schema.default}`]),
  ].join(', ');
}

/** A number in words of a page: powers of ten as such. */
function numberText(value: number): string {
  const [, sign = '', zeros] = /^(-?)1(0{7,})$/.exec(BigInt(value).toString()) ?? [];
  return zeros === undefined ? value.toLocaleString('en') : `${sign.replace('-', '−')}10<sup>${zeros.length}</sup>`;
}

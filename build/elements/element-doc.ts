/** A name with its doc comment, in Markdown, one line for a paragraph. */
export interface NamedDoc {
  readonly name: string;
  readonly description: string;
}

/** A property or an attribute. */
export interface ValueDoc extends NamedDoc {
  /** Type as the source writes it. */
  readonly type: string;
  /** The words that it may be, where it is one of a few. */
  readonly words: readonly string[];
  /** Word that it is before a page sets another. */
  readonly default?: string;
}

/** An attribute, with the name of the property that it sets. */
export interface AttributeDoc extends ValueDoc {
  readonly property?: string;
}

/** An event, with the type that listeners get. */
export interface EventDoc extends NamedDoc {
  readonly type: string;
}

/** A custom property of CSS. */
export interface CssPropertyDoc extends NamedDoc {
  /** Value where a page sets none: that of the light theme. */
  readonly default?: string;
}

/** All that a page can do with a tag, from the doc comments of its class. */
export interface ElementDoc extends NamedDoc {
  /** Name of the class; `name` is that of the tag. */
  readonly className: string;
  readonly properties: readonly ValueDoc[];
  /** Properties of the class itself. */
  readonly statics: readonly ValueDoc[];
  readonly attributes: readonly AttributeDoc[];
  readonly events: readonly EventDoc[];
  /** Places for children; the unnamed one is ''. */
  readonly slots: readonly NamedDoc[];
  readonly parts: readonly NamedDoc[];
  readonly cssProperties: readonly CssPropertyDoc[];
}

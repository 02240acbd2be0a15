/** Names of the elements that pictures are made of. */
type SvgName = 'svg' | 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text';

/** Names of the elements that stand around a picture. */
type HtmlName =
  | 'figure'
  | 'figcaption'
  | 'div'
  | 'p'
  | 'span'
  | 'details'
  | 'summary'
  | 'b'
  | 'a'
  | 'br'
  | 'img'
  | 'amp-img'
  | 'amp-iframe'
  | 'ul'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'button'
  | 'textarea'
  | 'slot'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tfoot'
  | 'tr'
  | 'th'
  | 'td';

/**
 * Attributes in the order in which they are written; one that is undefined is left out. A plain object is one allocation for
 * all of them, and those of one kind of element share a shape.
 */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element before it is written as text or made as a node. Its name and the names of its attributes are ours; only
 * values come from data.
 */
export interface TreeElement<Name extends string = SvgName | HtmlName> {
  readonly name: Name;
  readonly attributes: Attributes;
  readonly children?: readonly TreeElement[];
  /** Text content. */
  readonly text?: string;
}

/** An element of a picture. */
export type SvgElement = TreeElement<SvgName>;

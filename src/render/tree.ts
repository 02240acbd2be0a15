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
 * An element before it is written as text or made as a node. Its name and the names of its attributes are ours; only
 * values come from data.
 */
export interface TreeElement<Name extends string = SvgName | HtmlName> {
  readonly name: Name;
  readonly attributes: readonly (readonly [name: string, value: string | number])[];
  readonly children?: readonly TreeElement[];
  /** Text content. */
  readonly text?: string;
}

/** An element of a picture. */
export type SvgElement = TreeElement<SvgName>;

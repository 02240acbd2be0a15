import { lineHeight, TYPE } from '../../../src/layout/parts/type-scale.js';
import { THEMES } from '../../../src/render/theme.js';
import type { ElementDoc } from '../../elements/element-doc.js';
import { code, table } from './table.js';

/** Colours and type of the charts, and the custom properties that change them. */
export function tokenReference(elements: readonly ElementDoc[]): string {
  const tones = Object.entries(THEMES.light).map(([tone, light]) => [
    code(tone),
    swatch(light),
    swatch(THEMES.dark[tone as keyof typeof THEMES.dark]),
  ]);
  const type = Object.entries(TYPE).map(([name, style]) =>
    [code(name), style.size, style.weight, lineHeight(style)].map(String),
  );
  const properties = elements.flatMap(({ name, cssProperties }) =>
    cssProperties.map((one) => [
      code(one.name),
      code(`<${name}>`),
      one.default === undefined ? '' : code(one.default),
      one.description,
    ]),
  );
  return [
    `## Tones\n\n${table(['tone', 'light', 'dark'], tones)}`,
    `## Type scale\n\n${table(['style', 'size in px', 'weight', 'line in px'], type)}`,
    `## Custom properties\n\n${table(['custom property', 'tag', 'default', 'meaning'], properties)}`,
  ].join('\n\n');
}

/** A colour and its name; the colour is an attribute of a picture, since the policy of the site has no style attributes. */
function swatch(colour: string): string {
  return `<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${colour}"/></svg> ${code(colour)}`;
}

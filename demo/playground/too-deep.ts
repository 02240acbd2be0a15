/** No dataset is nested deeper, and the parser of JSON calls itself for each level. */
export const MOST_LEVELS = 100;

/** Where a JSON text is nested deeper than any dataset; undefined where it is not. */
export function tooDeepAt(text: string): number | undefined {
  let level = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isInText && character === '\\') at += 1;
    else if (character === '"') isInText = !isInText;
    else if (!isInText && (character === '{' || character === '[')) {
      level += 1;
      if (level > MOST_LEVELS) return at;
    } else if (!isInText && (character === '}' || character === ']')) level -= 1;
  }
  return undefined;
}

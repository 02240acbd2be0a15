import ts from 'typescript';
import type { NamedDoc } from './element-doc.js';

/** Paragraphs of a comment, each on one line: editors would show its line breaks. */
function unwrap(text: string): string {
  return text.replace(/(\S)\r?\n(?=\S)/g, '$1 ').trim();
}

/** What the doc comment of a declaration says before its tags. */
export function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return unwrap(comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n'));
}

/** Whether the doc comment has a tag, such as `internal`. */
export function hasTag(node: ts.Node, name: string): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === name);
}

/** The tags of one name in the form `@tag name - description`; the name or the description may be missing. */
export function namedTags(node: ts.Node, tagName: string): readonly NamedDoc[] {
  const tags = ts.getJSDocTags(node).filter((tag) => tag.tagName.text === tagName);
  return tags.map((tag) => {
    const text = unwrap(ts.getTextOfJSDocComment(tag.comment) ?? '');
    const [name = '', ...rest] = ` ${text}`.split(' - ');
    return { name: name.trim(), description: rest.join(' - ') };
  });
}

import { expect, test } from 'vitest';

test('the registering module can be imported where there is no page, and does nothing there', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  expect(before).not.toContain('customElements');
  expect(before).not.toContain('document');
  const module = await import('../../../src/index.js');
  expect(Object.keys(module)).toEqual(['SocialWorkChart', 'SocialWorkFigure']);
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
  // The library that the tag is made with counts its own versions, and brings a registry.
  expect(added.filter((name) => !/^((lit|reactiveElement)[A-Za-z]*|customElements)$/.test(name))).toEqual([]);
  expect(globalThis.customElements?.get('social-work-chart')).toBeUndefined();
});

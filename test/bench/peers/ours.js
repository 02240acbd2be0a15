/* global document -- of a page */
// This library as a page has it: the script for script tags.
import '/cdn/social-work-chart.min.js';

function show(box, { input, id }) {
  const tag = document.createElement('social-work-chart');
  tag.setAttribute('chart', id);
  tag.setAttribute('loading', box.dataset.loading ?? 'eager');
  /** Hands over data, and waits until they are drawn. */
  const draw = (data) =>
    new Promise((done, fail) => {
      tag.addEventListener('chart-drawn', done, { once: true });
      tag.addEventListener('chart-error', ({ detail }) => fail(new Error(detail.message)), { once: true });
      tag.data = data;
      if (!tag.isConnected) box.append(tag);
    });
  const handle = {
    update: (next) => draw(next.input),
    // It sees by itself that its box has changed.
    resize: () => {},
    destroy: () => box.remove(),
    marks: () =>
      new Set(Array.from(tag.shadowRoot.querySelectorAll('svg [data-figure]'), (mark) => mark.dataset.figure)).size,
  };
  const drawn = draw(input);
  // Charts far below the screen are drawn when a reader comes near.
  return box.dataset.loading === 'lazy' ? handle : drawn.then(() => handle);
}

export const bars = show;
export const timeline = show;

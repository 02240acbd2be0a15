// Runs in the pages that are measured.
/* global document, requestAnimationFrame, getComputedStyle -- of a page */

const frame = () => new Promise((done) => requestAnimationFrame(done));

globalThis.bench = {
  frame,
  /** Until the frame with what was just drawn has been handed over: the second from now. */
  async painted() {
    await frame();
    await frame();
  },
  /** A box of a width for a chart. */
  box(width) {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    document.body.append(box);
    return box;
  },
  /** What a reader can find in a box, through shadow roots: words, and whether it is a picture with a name. */
  found(box) {
    const words = [];
    let isNamed = false;
    const visit = (node) => {
      if (node.nodeType === 3) words.push(node.data);
      if (node.nodeType === 1) {
        if (/^(style|script)$/i.test(node.localName) || getComputedStyle(node).display === 'none') return;
        if (node.matches('figure, [role=img][aria-label], [role=graphics-document][aria-label]')) isNamed = true;
        if (node.shadowRoot) return visit(node.shadowRoot);
      }
      node.childNodes.forEach(visit);
    };
    visit(box);
    return { words: words.join('|'), isNamed, hasCanvas: box.querySelector('canvas') !== null };
  },
};

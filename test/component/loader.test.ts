import { expect } from '@open-wc/testing';
import type { LoaderPage } from './pages/loader.js';
import { boxOf, pause, quietly } from './support.js';
import { waitUntil } from './wait-until.js';

/** A page in a frame, 400 px high, with a box of this height before its end, and the loader. */
async function openPage({ height = 0, html = [] as string[], failures = 0 } = {}): Promise<LoaderPage> {
  const frame = Object.assign(document.createElement('iframe'), { width: 600, height: 400 });
  frame.src = new URL('./pages/plain.html', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  (await boxOf(600)).append(frame);
  await loaded;
  const page = frame.contentWindow as LoaderPage;
  page.failures = failures;
  const box = page.document.createElement('div');
  box.style.height = `${height}px`;
  page.document.body.append(box);
  for (const name of html) addTag(page, name);
  const script = Object.assign(page.document.createElement('script'), { type: 'module' });
  script.src = new URL('./pages/loader.ts', import.meta.url).href;
  page.document.body.append(script);
  await waitUntil(() => page.asked !== undefined, 'the loader runs');
  return page;
}

function addTag({ document }: LoaderPage, name = 'social-work-chart', place: 'append' | 'prepend' = 'append'): Element {
  const tag = Object.assign(document.createElement(name), { textContent: 'Words' });
  document.body[place](tag);
  return tag;
}

/** Waits until the tags were asked for so often, and whether they are once more. */
async function askedIn(page: LoaderPage, times: number): Promise<number | undefined> {
  await waitUntil(() => (page.asked ?? 0) >= times, `asked ${times} times`);
  await pause(200);
  return page.asked;
}

/** Takes the tags off the screen, and waits until their page is told so: an observer of the test is told after that of the loader. */
async function hideTags({ document, IntersectionObserver }: LoaderPage): Promise<void> {
  const tags = [...document.querySelectorAll('social-work-chart')];
  let isSeen: boolean | undefined;
  const observer = new IntersectionObserver((entries) => (isSeen = entries[entries.length - 1]?.isIntersecting));
  observer.observe(tags[0]!);
  await waitUntil(() => isSeen === true, 'a tag is on the screen');
  for (const tag of tags) tag.toggleAttribute('hidden', true);
  await waitUntil(() => isSeen === false, 'it is so no longer');
  observer.disconnect();
}

const FAR = 5000;

describe('bringWhenNear', () => {
  for (const name of ['social-work-chart', 'social-work-figure']) {
    it(`brings the tags for a ${name} on the screen, once`, async () => {
      const page = await openPage({ html: [name, name] });
      expect(await askedIn(page, 1)).to.equal(1);
    });

    it(`brings them for a ${name} far below when it is scrolled to`, async () => {
      const page = await openPage({ html: [name], height: FAR });
      expect(await askedIn(page, 0)).to.equal(0);
      page.scrollTo(0, FAR);
      expect(await askedIn(page, 1)).to.equal(1);
    });
  }

  it('brings them for a tag that comes later', async () => {
    const page = await openPage({ height: FAR });
    addTag(page);
    expect(await askedIn(page, 0)).to.equal(0);
    addTag(page, 'social-work-chart', 'prepend');
    expect(await askedIn(page, 1)).to.equal(1);
  });

  it('tries again when another tag comes near, the same one anew, or the network is back', async () => {
    await quietly(async () => {
      const page = await openPage({ html: ['social-work-chart'], failures: 3 });
      expect(await askedIn(page, 1)).to.equal(1);
      addTag(page);
      expect(await askedIn(page, 2)).to.equal(2);
      await hideTags(page);
      page.document.querySelector('social-work-chart')!.toggleAttribute('hidden', false);
      expect(await askedIn(page, 3)).to.equal(3);
      page.dispatchEvent(new page.Event('online'));
      expect(await askedIn(page, 4)).to.equal(4);
      page.dispatchEvent(new page.Event('online'));
      addTag(page);
      expect(await askedIn(page, 4)).to.equal(4);
    });
  });

  it('does nothing in a page that has the tag already', async () => {
    const page = await openPage();
    page.customElements.define('social-work-chart', class extends page.HTMLElement {});
    addTag(page);
    expect(await askedIn(page, 0)).to.equal(0);
  });
});

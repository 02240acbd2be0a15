import { expect } from '@open-wc/testing';
import { settled, newChart, boxOf } from './support.js';
it('first look', async () => {
  const box = await boxOf();
  const p = document.createElement('p');
  p.append(
    '浙江有',
    Object.assign(document.createElement('social-work-figure'), {
      figure: 'active-volunteers',
      textContent: '近1200万',
    }),
    '人。',
  );
  box.append(p, newChart({ chart: 'volunteers' }));
  for (let i = 0; i < 40; i += 1) await settled();
  console.log(p.querySelector('social-work-figure')!.shadowRoot!.innerHTML);
  expect(1).to.equal(1);
});

import { expect, test } from 'vitest';
import { passageAddress } from '../../../src/dataset/passage-address.js';

const PAGE = 'https://news.example/story';

// prettier-ignore
test.each([
  [PAGE,                     ['18%'],               `${PAGE}#:~:text=18%25`],
  [PAGE,                     ['近1200万'],           `${PAGE}#:~:text=%E8%BF%911200%E4%B8%87`],
  [PAGE,                     ['5-6 Nov, a & b'],    `${PAGE}#:~:text=5%2D6%20Nov%2C%20a%20%26%20b`],
  [PAGE,                     ['a#b:~:c'],           `${PAGE}#:~:text=a%23b%3A~%3Ac`],
  [PAGE,                     ['a', 'b-c'],          `${PAGE}#:~:text=a&text=b%2Dc`],
  [PAGE,                     [],                    PAGE],
  [`${PAGE}?a=1#part-2`,     ['x'],                 `${PAGE}?a=1#part-2:~:text=x`],
  [`${PAGE}#:~:text=other`,  ['x'],                 `${PAGE}#:~:text=x`],
  [`${PAGE}#`,               ['x'],                 `${PAGE}#:~:text=x`],
  [PAGE,                     ['\ud800x'],           `${PAGE}#:~:text=%EF%BF%BDx`],
])('passageAddress of %s for %j', (address, phrases, expected) => {
  expect(passageAddress(address, phrases)).toBe(expected);
  expect(new URL(expected).href.split('#').length).toBeLessThanOrEqual(2);
});

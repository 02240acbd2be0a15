import { describe, expect, test } from 'vitest';
import { citeChart } from '../../../src/charts/citation.js';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { withAt, withoutAt } from '../support.js';

const ADDRESS = 'https://news.example/a?b=1#chart';

describe('citeChart', () => {
  test('cites in Chinese in the order of GB/T 7714', () => {
    expect(citeChart(zhejiang2024, 'volunteer-rate')).toBe(
      '记者陆乐. 浙江活跃志愿者占比三倍于全国平均[EB/OL]//潮新闻. 浙江社会工作报道. (2024-11).',
    );
    expect(citeChart(zhejiang2024, 'volunteer-rate', { address: ADDRESS, accessed: '2024-12-01' })).toBe(
      `记者陆乐. 浙江活跃志愿者占比三倍于全国平均[EB/OL]//潮新闻. 浙江社会工作报道. (2024-11)[2024-12-01]. ${ADDRESS}.`,
    );
    expect(citeChart(zhejiang2024, 'volunteer-rate', { language: 'zh-TW' })).toMatch(/^記者陸樂\. .*\/\/潮新聞\. /);
  });

  test('cites in English in the order of notes', () => {
    expect(citeChart(zhejiang2024, 'volunteer-rate', { language: 'en' })).toBe(
      'Reporter Lu Le, “Active volunteers: three times the national rate” (chart), Tide News, report on social work in Zhejiang, November 2024.',
    );
    const options = { language: 'en', address: ADDRESS, accessed: '2024-12-01' } as const;
    expect(citeChart(zhejiang2024, 'volunteer-rate', options)).toMatch(
      /, November 2024, https:\/\/news\.example\/a\?b=1#chart \(accessed 1 December 2024\)\.$/,
    );
  });

  test('names the publisher first, and once, where there is no author', () => {
    const { dataset } = readDataset(withoutAt('source/author'));
    expect(citeChart(dataset!, 'certified')).toBe(
      '潮新闻. 浙江持证社会工作者人数居全国首位[EB/OL]//浙江社会工作报道. (2024-11).',
    );
    expect(citeChart(dataset!, 'certified', { language: 'en' })).toBe(
      'Tide News, “First in the country for certified social workers” (chart), report on social work in Zhejiang, November 2024.',
    );
  });

  test('says when the data were updated, and takes the address of the source', () => {
    const updated = withAt('source/updated', '2024-12-03', withAt('source/address', ADDRESS));
    const { dataset } = readDataset(updated);
    expect(citeChart(dataset!, 'certified')).toMatch(/\(2024-12-03\)\. https:\/\/news\.example\/a\?b=1#chart\.$/);
    expect(citeChart(dataset!, 'certified', { language: 'en' })).toContain(
      'November 2024, data updated 3 December 2024, ',
    );
    expect(citeChart(dataset!, 'certified', { address: 'https://other.example/' })).not.toContain('news.example');
  });

  test.each([
    [{ address: 'javascript:alert(1)' }, 'invalid address “javascript:alert(1)”; expected one that begins with http'],
    [{ address: 'https://a.example/ b' }, 'invalid address'],
    [{ address: '' }, 'invalid address “”'],
    [{ accessed: '2024-12' }, 'invalid day “2024-12”; expected a day such as 2024-12-01'],
    [{ accessed: '2024-02-30' }, 'invalid day “2024-02-30”'],
    [{ accessed: 'today' }, 'invalid day “today”'],
  ])('throws a RangeError for %j', (options, message) => {
    expect(() => citeChart(zhejiang2024, 'certified', options)).toThrow(RangeError);
    expect(() => citeChart(zhejiang2024, 'certified', options)).toThrow(message);
  });
});

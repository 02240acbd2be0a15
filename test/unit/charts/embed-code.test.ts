import { describe, expect, test } from 'vitest';
import { embedCode } from '../../../src/charts/embed-code.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { allElements, parseXml } from '../render/xml.js';
import { withAt } from '../support.js';

const script = 'https://cdn.example/social-work-chart.min.js';

describe('embedCode', () => {
  test('is the script, and the tag with words inside for readers who see no chart', () => {
    expect(embedCode(zhejiang2024, 'volunteer-rate', { script, language: 'en' })).toBe(
      [
        `<script type="module" src="${script}"></script>`,
        '<social-work-chart chart="volunteer-rate" lang="en">Active volunteers: three times the national rate. Active volunteers as a share of residents: Zhejiang 18%, national average 6%; the first is 3 times the second. Source: Tide News, reporter Lu Le, report on social work in Zhejiang, November 2024</social-work-chart>',
        '',
      ].join('\n'),
    );
    expect(embedCode(zhejiang2024, 'volunteer-rate', { script })).toContain(
      '<social-work-chart chart="volunteer-rate" lang="zh-CN">浙江活跃志愿者占比三倍于全国平均。活跃志愿者占常住人口：浙江18%，全国平均6%，前者是后者的3倍。来源：潮新闻，记者陆乐，浙江社会工作报道，2024年11月</social-work-chart>',
    );
  });

  test('names the dataset where it is another', () => {
    const code = embedCode(zhejiang2024, 'certified', { script, src: '/data/a.json?b=1&c=2', language: 'zh-TW' });
    expect(code).toContain('<social-work-chart chart="certified" lang="zh-TW" src="/data/a.json?b=1&amp;c=2">');
  });

  test.each([
    '"></social-work-chart><script>alert(1)</script>',
    "' onclick='alert(1)",
    '</social-work-chart><img src=x onerror=alert(1)>',
    '<!--',
    ']]>&amp;\u0000\ud800',
    '\u2028\n\t"',
  ])('keeps %j text', (hostile) => {
    const title = { zh: hostile, en: hostile, 'zh-TW': hostile };
    const { dataset } = readDataset(withAt('charts/certified/title', title));
    const code = embedCode(dataset!, 'certified', { script: hostile, src: hostile });
    const page = parseXml(`<page>${code}</page>`);
    expect(allElements(page).map(({ name }) => name)).toEqual(['page', 'script', 'social-work-chart']);
    const [, first, tag] = allElements(page);
    expect([...first!.attributes.keys()]).toEqual(['type', 'src']);
    expect([...tag!.attributes.keys()]).toEqual(['chart', 'lang', 'src']);
    const inert = hostile.replaceAll('\u0000', '\ufffd').replaceAll('\ud800', '\ufffd');
    expect([first!.attributes.get('src'), tag!.attributes.get('src')]).toEqual([inert, inert]);
    expect(tag!.text).toContain(wordChart(dataset!, 'certified', 'zh').source);
  });

  test('throws a RangeError for an unknown chart', () => {
    expect(() => embedCode(zhejiang2024, 'nobody', { script })).toThrow(RangeError);
  });
});

// Data of your own, as each app hands them to a tag by its property `data`. The survey is invented.
import { defineDataset } from 'social-work-chart/core';

function surveyOf(year, town, country) {
  const rate = (percent, place) => ({
    label: { en: 'Volunteers among residents', zh: '志愿者占居民' },
    printed: `${percent}%`,
    quantity: { kind: 'rate', value: percent / 100 },
    place,
    origin: { type: 'printed', section: 1, paragraph: 1 },
  });
  return defineDataset({
    source: {
      publisher: { en: 'An invented survey', zh: '虚构调查' },
      title: { en: 'Volunteers of a town', zh: '小镇志愿者' },
      date: `${year}-05`,
      language: 'en',
    },
    figures: {
      town: rate(town, { en: 'the town', zh: '小镇' }),
      country: rate(country, { en: 'the country', zh: '全国' }),
    },
    charts: {
      volunteers: {
        type: 'rate-comparison',
        figures: { subject: 'town', against: ['country'] },
        title: { en: `${town}% volunteer in the town in ${year}`, zh: `${year}年小镇有${town}%的人做志愿者` },
      },
    },
  });
}

/** What a server may answer in place of a dataset. */
const answer = JSON.parse('{ "source": "not found" }');

/** Two years, and what is none: the tag tells it by `chart-error`, and its children stay. */
export const datasets = [surveyOf(2023, 7, 6), surveyOf(2024, 9, 6), answer];

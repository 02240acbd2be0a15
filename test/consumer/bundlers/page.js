// What a site bundles: the tag, and a dataset of its own beside the built-in one.
import 'social-work-chart';
import { defineDataset, zhejiang2024 } from 'social-work-chart/core';

const own = defineDataset(JSON.parse(JSON.stringify(zhejiang2024)));
for (const props of [{ chart: 'volunteer-rate' }, { chart: 'volunteers', data: own }]) {
  document.body.append(Object.assign(document.createElement('social-work-chart'), props));
}

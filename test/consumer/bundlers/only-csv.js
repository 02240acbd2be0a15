// One function of the core: nothing of the tags may come with it.
export { renderCsv } from 'social-work-chart/core';

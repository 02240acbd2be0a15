// Every entry with types, each under the name that a project imports it by.
import type { SocialWorkChart } from 'social-work-chart';
import type { Dataset } from 'social-work-chart/core';
import type { SocialWorkFigure } from 'social-work-chart/element';
import type { renderPng } from 'social-work-chart/png';
import schema from 'social-work-chart/dataset.schema.json' with { type: 'json' };
import manifest from 'social-work-chart/custom-elements.json' with { type: 'json' };

export type Entries = [SocialWorkChart, SocialWorkFigure, Dataset, typeof renderPng];
export const titles: string[] = [schema.$schema, manifest.schemaVersion];

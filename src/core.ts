/**
 * Everything that needs no DOM: datasets, words, and pictures as SVG text.
 * @packageDocumentation
 */
export { renderSvg, WIDTHS, type RenderOptions } from './charts/render-svg.js';
export { DatasetError, defineDataset, readDataset } from './charts/dataset.js';
export { zhejiang2024 } from './charts/zhejiang-2024.js';
export type { ChartTypes } from './charts/chart-types.js';
export type { CheckedCharts } from './dataset/define.js';
export type { Issue } from './dataset/issue.js';
export type { Language } from './dataset/language.js';
export type { Derivation, Origin } from './dataset/origin.js';
export type { Bounds, Hedge, Quantity, QuantityKind } from './dataset/quantity.js';
export type { ReadResult } from './dataset/read.js';
export type { Role, Roles, RolesByType } from './dataset/roles.js';
export type {
  Chart,
  Dataset,
  DatasetInput,
  DatedUnit,
  Figure,
  FigureKind,
  Source,
  UnitWords,
} from './dataset/schema.js';
export type { Text } from './dataset/text.js';
export type { When } from './dataset/when.js';
export type { Theme } from './render/theme.js';

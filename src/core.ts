/**
 * Everything that needs no DOM: datasets, words, and pictures as SVG text.
 * @packageDocumentation
 */
export { chartHeight, type HeightOptions } from './charts/chart-height.js';
export { reserveStyles, type ReserveOptions } from './charts/reserve-styles.js';
export { citeChart, type CitationOptions } from './charts/citation.js';
export { embedCode, type EmbedOptions } from './charts/embed-code.js';
export { oEmbed, type OEmbed, type OEmbedOptions } from './charts/o-embed.js';
export type { FileExtension } from './charts/chart-file-name.js';
export { fileName, type FileNameOptions } from './charts/file-name.js';
export type { LanguageOption } from './charts/language-for.js';
export { renderAmp } from './charts/render-amp.js';
export { renderAppleNews } from './charts/render-apple-news.js';
export type {
  AppleNewsComponent,
  AppleNewsFigure,
  AppleNewsPart,
  AppleNewsTable,
  AppleNewsText,
} from './charts/apple-news.js';
export { renderCsv } from './charts/render-csv.js';
export { fallbackStyles } from './charts/fallback-styles.js';
export { renderFallback, type FallbackOptions } from './charts/render-fallback.js';
export { renderFeedItem } from './charts/render-feed-item.js';
export { renderJson } from './charts/render-json.js';
export { renderSvg, WIDTHS, type RenderOptions } from './charts/render-svg.js';
export { renderTable } from './charts/render-table.js';
export { renderText } from './charts/render-text.js';
export type { Profile } from './charts/wechat-picture.js';
export type { ChannelImage } from './charts/channel-image.js';
export type { ChannelOptions } from './charts/channel-options.js';
export type { PageWords } from './charts/page-words.js';
export { DatasetError, defineDataset, readDataset } from './charts/dataset.js';
export { zhejiang2024 } from './charts/zhejiang-2024.js';
export type { ChartTypes } from './charts/chart-types.js';
export { checkDataset, type CheckOptions, type CheckResult } from './checking/check-dataset.js';
export { SEVERITIES, type Finding, type Hints, type LineInArticle, type Severity } from './checking/finding.js';
export { RULE_IDS, type RuleId } from './checking/rule-ids.js';
export type { DatedUnit } from './dataset/dated-unit.js';
export type { CheckedCharts } from './dataset/define.js';
export { detailText, figureDetail, type DetailRow, type FigureDetail } from './dataset/figure-detail.js';
export type { Issue } from './dataset/issue.js';
export { LANGUAGES, type Language } from './dataset/language.js';
export type { Frozen } from './dataset/frozen.js';
export type {
  Derivation,
  DerivedOrigin,
  DifferenceOrigin,
  Origin,
  PlaceOfWords,
  PrintedOrigin,
  QuotientOrigin,
  SumOrigin,
  SupplementOrigin,
  WorkingDayOrigin,
} from './dataset/origin.js';
export {
  HEDGES,
  FIGURE_KINDS,
  QUANTITY_KINDS,
  type Bounds,
  type FigureKind,
  type Hedge,
  type Quantity,
  type QuantityInput,
  type QuantityKind,
} from './dataset/quantity.js';
export type { ReadDataset, ReadResult, RefusedDataset } from './dataset/read-accepted.js';
export type { Role, Roles, RolesByType, TypeWithRoles } from './dataset/roles.js';
export {
  type Chart,
  type Dataset,
  type DatasetInput,
  type Figure,
  type FigureInput,
  type Source,
  type UnitWords,
} from './dataset/schema.js';
export type { Text } from './dataset/text.js';
export { UNKNOWN_DAY, type DayColumn, type UnitBounds, type UnitDays } from './dataset/unit-columns.js';
export { wordsFault, type FigureOfWords } from './dataset/words-fault.js';
export type { After, Before, Between, By, InPeriod, OnDays, When } from './dataset/when.js';
export {
  readArticle,
  type Article,
  type ArticleParagraph,
  type ArticleSection,
  type PlaceInArticle,
} from './reading/article.js';
export { draftDataset, type Draft, type DraftOptions, type FigureAsText } from './reading/draft-dataset.js';
export { findFigures, type FindOptions } from './reading/find-figures.js';
export type { ReadingOptions } from './reading/find-quantities.js';
export type { FoundFigure, WorkingDayAfter } from './reading/found-figure.js';
export { readQuantity } from './reading/read-quantity.js';
export { readWhen, type ReadWhen, type RefusedWhen, type WhenOptions, type WhenReading } from './reading/read-when.js';
export type { NoQuantity, QuantityReading, ReadingNote, ReadingNoteCode } from './reading/reading.js';
export type { PageTheme, Theme } from './render/theme.js';
export type {
  ByteFile,
  ByteHeaders,
  BytePart,
  ByteReader,
  ByteResponse,
  ByteSource,
  ByteStream,
} from './streams/byte-source.js';
export type { StopSignal } from './streams/platform.js';
export {
  readUnits,
  type ReadUnits,
  type ReadUnitsOptions,
  type RefusedUnits,
  type UnitsProgress,
  type UnitsReading,
} from './streams/read-units.js';
export type { UnitColumns } from './streams/unit-heads.js';
export type { TableCells } from './tables/read-header.js';
export type { TableOptions, TableReading } from './tables/read-table.js';
export type { SomeWords } from './tables/row-text.js';
export type { Delimiter } from './tables/split-rows.js';
export { readTable } from './tables/table.js';
export type { TableIssue, TablePlace } from './tables/table-issue.js';
export type { ArticleFacts } from './tables/table-source.js';

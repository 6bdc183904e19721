/** Reports as data, and every way to write them. Renderers never sort and never decide. */
export { FORMATS, FORMATS_OF, type Format } from './format.js';
export type { CheckReport, CheckResult, ComparedBundle, ComparisonReport, DiffReport, ExplainReport, GraphReport, PublishedBundle, PublishReport, Report, ValidatedBundle, ValidateReport, } from './model.js';
export { renderReport } from './render-report.js';
export { RULES_FORMATS, type RulesFormat, renderRules } from './render-rules.js';

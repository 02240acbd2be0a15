import '../src/index.js';
import { applyToPage, PAGE_SETTINGS } from './page-settings.js';
import { followSettings } from './settings.js';

followSettings(PAGE_SETTINGS, applyToPage);

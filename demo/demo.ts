import '../src/index.js';
import { offerCopying } from './copy.js';
import { followSettings } from './settings.js';

followSettings();
if ('clipboard' in navigator) offerCopying();

import './violations.js';
import '../../../src/index.js';

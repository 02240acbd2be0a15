import { renderToString } from 'preact-render-to-string';
import { App } from './App.js';

export const render = () => renderToString(<App />);

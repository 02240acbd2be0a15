import 'social-work-chart/vue';
import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const root = document.getElementById('app')!;
(root.firstElementChild ? createSSRApp(App) : createApp(App)).mount(root);

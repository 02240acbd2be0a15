import 'social-work-chart';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component.js';

void bootstrapApplication(AppComponent, { providers: [provideZonelessChangeDetection()] });

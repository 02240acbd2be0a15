import { describe, expect, test } from 'vitest';
import { dropsFiles } from '../../../../src/element/tools/in-app-browser.js';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; V2309A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const PHONE = 'Mozilla/5.0 (Linux; Android 13; V2309A) AppleWebKit/537.36 (KHTML, like Gecko)';
const IOS = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('dropsFiles', () => {
  // prettier-ignore
  test.each([
    ['WeChat, Android',    `${PHONE} Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300199 MMWEBSDK/20240404 MicroMessenger/8.0.49.2600(0x28003133) WeChat/arm64 NetType/WIFI`],
    ['WeChat, iOS',        `${IOS} Mobile/15E148 MicroMessenger/8.0.49(0x18003129) NetType/WIFI Language/zh_CN`],
    ['WeChat, Windows',    `${WINDOWS} Chrome/132.0.0.0 Safari/537.36 MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat`],
    ['QQ, Android',        `${PHONE} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/6.2 Mobile Safari/537.36 V1_AND_SQ_8.9.80 QQ/8.9.80.12440`],
    ['Weibo',              `${IOS} Mobile/15E148 Weibo (iPhone14,5__weibo__14.3.0__iphone__os17.4)`],
    ['Baidu',              `${PHONE} Version/4.0 Chrome/97.0.4692.98 Mobile Safari/537.36 T7/13.58 baiduboxapp/13.58.0.10 (Baidu; P1 13)`],
    ['Douyin',             `${PHONE} Version/4.0 Chrome/75.0.3770.142 Mobile Safari/537.36 aweme_290600 BytedanceWebview/d8a21c6`],
    ['Toutiao',            `${PHONE} Version/4.0 Chrome/75.0.3770.142 Mobile Safari/537.36 JsSdk/2 NewsArticle/9.6.5 NetType/wifi`],
    ['Feishu',             `${PHONE} Version/4.0 Chrome/88.0.4324.181 Mobile Safari/537.36 Lark/7.12.5 LarkLocale/zh_CN`],
    ['DingTalk',           `${IOS} Mobile/15E148 AliApp(DingTalk/7.5.10) com.laiwang.DingTalk/31417`],
    ['Alipay',             `${PHONE} Version/4.0 Chrome/100.0.4896.58 Mobile Safari/537.36 AlipayClient/10.5.76.8000`],
    ['Xiaohongshu',        `${IOS} Mobile/15E148 xhsdiscover-8.30 NetType/WiFi`],
    ['Facebook, Android',  `${ANDROID} Chrome/124.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/462.0.0.47.85;]`],
    ['Facebook, iOS',      `${IOS} Mobile/21E219 [FBAN/FBIOS;FBAV/458.0.0.36.109;]`],
    ['Instagram',          `${IOS} Mobile/15E148 Instagram 327.0.6.28.90 (iPhone14,5; iOS 17_4; zh_CN)`],
    ['LINE',               `${IOS} Mobile/15E148 Safari Line/14.5.0`],
    ['an Android WebView', `${ANDROID} Chrome/124.0.0.0 Mobile Safari/537.36`],
    ['an iOS web view',    `${IOS} Mobile/15E148`],
  ])('knows %s', (_name, userAgent) => {
    expect(dropsFiles(userAgent)).toBe(true);
  });

  // prettier-ignore
  test.each([
    ['Chrome, Android',         `${PHONE} Chrome/124.0.0.0 Mobile Safari/537.36`],
    ['Chrome, Windows',         `${WINDOWS} Chrome/124.0.0.0 Safari/537.36`],
    ['Chrome, iOS',             `${IOS} CriOS/123.0.6312.52 Mobile/15E148 Safari/604.1`],
    ['Safari, iOS',             `${IOS} Version/17.4 Mobile/15E148 Safari/604.1`],
    ['Safari, macOS',           `${MAC} Version/17.4 Safari/605.1.15`],
    ['Firefox',                 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
    ['Firefox, iOS',            `${IOS} FxiOS/124.0 Mobile/15E148 Safari/605.1.15`],
    ['QQ Browser, a browser',   `${PHONE} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/15.0 Mobile Safari/537.36 COVC/046409`],
    ['UC, a browser',           `${PHONE} Version/4.0 Chrome/100.0.4896.58 UCBrowser/16.4.0.1260 Mobile Safari/537.36`],
    ['Huawei, a browser',       `${PHONE} Chrome/114.0.5735.196 HuaweiBrowser/15.0.4.312 Mobile Safari/537.36`],
    ['Edge',                    `${WINDOWS} Chrome/124.0.0.0 Safari/537.36 Edg/124.0.0.0`],
    ['one who says nothing',    ''],
  ])('leaves %s alone', (_name, userAgent) => {
    expect(dropsFiles(userAgent)).toBe(false);
  });
});

/**
 * Browsers inside apps, by what they write into their User-Agent: WeChat, QQ, Weibo, DingTalk, Alipay, Baidu, Douyin and
 * other apps of its house, Toutiao, Feishu, Xiaohongshu, Facebook, Instagram, LINE. “; wv)” is any Android WebView.
 */
const IN_APP =
  /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient|baiduboxapp|aweme|BytedanceWebview|NewsArticle|Lark\/|xhsdiscover|FBA[NV]|Instagram|\bLine\/|; wv\)/i;

/** A web view of an iOS app, unless the app says that it is a browser: Safari and browsers that follow it name Safari. */
const IOS_APP = /\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/**
 * Whether a browser is known to do nothing when a page hands it a file: most browsers inside apps leave that to the app
 * (FileSaver.js, issues 649 and 754). An error costs little, as both ways are always offered.
 */
export function dropsFiles(userAgent: string): boolean {
  return IN_APP.test(userAgent) || IOS_APP.test(userAgent);
}

// const a = 'https://js.stripe.com/v3/';
export class Analytics {
  start(key: string) {
    const s = document.createElement('script');
    s.src = `https://www.googletagmanager.com/gtag/js?id=${key}`;
    fetch('https://api.unknown-tracker.net/v1');
    const help = 'https://docs.unknown.net/help';
    document.cookie = 'seen=1; max-age=86400';
    document.cookie = 'seen=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    document.cookie = name + '=' + value;
    localStorage.setItem('theme', 'dark');
    sessionStorage['cart'] = '1';
    Cookies.set('lang', 'en', { expires: 7 });
    const pattern = /document.cookie = 'x'/;
    const text = "document.cookie = 'y'";
  }
}

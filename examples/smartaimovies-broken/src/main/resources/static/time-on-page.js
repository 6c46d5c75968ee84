// Tells the site how long a page was open, once, when it is left.
const opened = Date.now();
document.cookie = "seen_before=yes; max-age=31536000";
addEventListener("pagehide", () => {
    const { visit, csrf } = document.body.dataset;
    if (visit) {
        const seconds = Math.round((Date.now() - opened) / 1000);
        navigator.sendBeacon("/time-on-page", new URLSearchParams({ visit, seconds, _csrf: csrf }));
    }
}, { once: true });

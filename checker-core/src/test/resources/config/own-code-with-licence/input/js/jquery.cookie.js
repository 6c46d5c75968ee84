/*!
 * Cookies for everybody
 * Released under the MIT license
 */
localStorage.setItem("x", 1);

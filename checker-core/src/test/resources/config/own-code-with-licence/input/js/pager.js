/**
 * @license Pager v1.8.2
 * (c) 2012 Somebody Else
 */
localStorage.setItem("page", 1);

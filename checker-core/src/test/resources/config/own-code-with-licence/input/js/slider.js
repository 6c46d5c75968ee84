/*! Slider v2.4.1 | (c) Somebody Else | released under the MIT license */
localStorage.setItem("slide", 1);

import React from 'react';
const KEY = 'auth_token';
export function App({ consent, form }: Props<string>) {
  const limit = a < input ? 1 : 2;
  localStorage.setItem(KEY, token);
  sessionStorage.setItem(makeKey(), token);
  return (
    <form onSubmit={(e) => save(e.target.value)}>
      <input type="email" name="email" onChange={(e) => setEmail(e.target.value > 1)} />
      <TextField name={"phoneNumber"} label="Phone" />
      <input {...register("lastName", { required: true })} />
      <input type="hidden" name="iban" />
      {/* <input name="dateOfBirth" /> */}
      {consent && <iframe src="https://www.youtube.com/embed/x" />}
      <img src="https://cdn.unknown-images.net/logo.png" />
      <a href="https://www.facebook.com/acme">us</a>
    </form>
  );
}

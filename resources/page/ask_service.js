// Pictures are answered by the service that gave this page.
"use strict";

const asker = (() => {
  const PATIENCE = 20;
  // The part after # is never sent to a server; it is taken out of the address, so that nobody reads it there.
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem("token", given);
    history.replaceState(null, "", location.pathname);
  }

  const headers = () => {
    const token = sessionStorage.getItem("token");
    return token ? { Authorization: `Bearer ${token}` } : {};
  };

  const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds));

  async function call(path, options = {}) {
    for (let attempt = 0; ; attempt += 1) {
      let response;
      try {
        response = await fetch(path, { ...options, headers: headers() });
      } catch {
        throw new Error("The service does not answer. It may have been stopped.");
      }
      const isBusy = response.status === 429 || response.status === 503;
      if (isBusy && attempt < PATIENCE) {
        await wait(Number(response.headers.get("Retry-After")) || 1);
        continue;
      }
      const answer = await response.json().catch(() => ({ error: "The service gave an answer that is none." }));
      if (response.status === 401) return await askForToken(() => call(path, options));
      if (!response.ok) throw new Error(answer.error);
      return answer;
    }
  }

  let asking = null;
  async function askForToken(again) {
    const form = document.getElementById("token-form");
    if (sessionStorage.getItem("token")) document.getElementById("token-told").textContent = "That is not the token.";
    sessionStorage.removeItem("token");
    asking ||= new Promise((resolve) => {
      form.hidden = false;
      document.getElementById("token").focus();
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        sessionStorage.setItem("token", document.getElementById("token").value);
        form.reset();
        form.hidden = true;
        asking = null;
        resolve();
      }, { once: true });
    });
    await asking;
    return again();
  }

  return {
    where: "They go to this service only, which forgets them at once.",
    atOnce: 2,
    prepare: () => call("model"),
    async ask(file) {
      const body = new FormData();
      body.append("file", file, file.name);
      return (await call("predict", { method: "POST", body })).predictions[0];
    },
  };
})();

// Takes the picture of the README: the first screen of the home page.
// node pictures.mjs <site> <chromium>
import puppeteer from 'puppeteer-core';
import { chromeFlags, host } from './host.mjs';

const [site, executablePath] = process.argv.slice(2);
const { home, close } = await host(site);
const browser = await puppeteer.launch({ executablePath, args: chromeFlags });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.goto(home, { waitUntil: 'networkidle0' });
await page.screenshot({ path: '.github/home.png' });
await browser.close();
close();

import { Config } from '@remotion/cli/config';

Config.setPublicDir('public');
Config.setOverwriteOutput(true);

// Networks that allow no download bring their own headless shell; `coach doctor` tells which one is used.
const browser = process.env['REMOTION_BROWSER_EXECUTABLE'];
if (browser !== undefined && browser !== '') Config.setBrowserExecutable(browser);

/** Options of every command that makes files: which formats, and how pictures look. */
const LOOK_HELP = `  --as <formats>      svg, wechat, png, png-wechat, png-social, png-square, html, feed, amp,
                      apple-news, table, text, csv, json (default: svg)
  --language <tags>   zh, en, zh-TW (default: that of the source)
  --width <px>        280 to 4000 (default: 640)
  --scale <number>    pixels of a PNG for each px, 0.5 to 4 (default: 2)
  --theme <name>      light, dark or grey (default: light)
  --form <name>       form of the charts whose type has it, such as icons
  --font <file>       font file for PNG in place of those of the system; may be given again
  --base <address>    where the files will be, https:// or http://, for feed, amp and apple-news, which name their
                      picture
`;

/** What the command says of itself; `docs/cli.md` has the same words, and a test holds it to them. */
export const HELP = `Makes pictures and files of the charts of a dataset, without a browser.

Usage: social-work-chart <command> [options]

Commands:
  render   files of charts: pictures, tables, data
  embed    what to paste into a page or a content system
  batch    charts of thousands of rows from one template
  figures  a dataset to go on with from the text of an article
  check    faults of a dataset: against its article, and of figures and words against each other
  convert  a table of figures as a dataset

Options:
  --help      this, or after a command what it takes
  --version   the version

Ends with: 0 all well, 1 some failed, 2 wrong usage, 3 unreadable input, 4 cannot write, 5 no PNG package or font
`;

/** What each command says of itself. */
export const COMMAND_HELP = {
  render: `Makes files of charts.

Usage: social-work-chart render [dataset.json] [options]

Without a dataset it takes the built-in article; - is the standard input. Without --out it takes one chart in one
format and writes it to the standard output. In a folder it makes an index.html that shows everything, too.

Options:
  --chart <ids>       charts, set apart by commas (default: all)
${LOOK_HELP}  --out <folder>      where the files go
  --help              this

Examples:
  social-work-chart render --chart volunteer-rate --language en > volunteer-rate.svg
  social-work-chart render --as svg,png,csv --language zh,en --out charts
  social-work-chart render story.json --chart share --as png-social --out cards
`,
  embed: `Makes what to paste into a page or a content system.

Usage: social-work-chart embed [dataset.json] --base <address> [options]

Without --out it takes one chart in one form and language and writes it to the standard output. The styles are one
file, whatever the charts and languages: social-work-chart-fallback.css, for the style sheet of a page.

Options:
  --base <address>    where your copies of the scripts, datasets, pages and pictures are, https:// or http://;
                      styles need none
  --chart <ids>       charts, set apart by commas (default: all)
  --as <forms>        tag, page, iframe, picture, oembed, styles (default: tag)
  --language <tags>   zh, en, zh-TW (default: that of the source)
  --width <px>        width of iframe, picture and oEmbed, 280 to 4000 (default: 640)
  --max-width <px>    most width for oEmbed, what a consumer asks for as maxwidth
  --max-height <px>   most height for oEmbed, what a consumer asks for as maxheight
  --src <address>     address of the dataset, of the web or relative to the page (default: its file name at the base)
  --image <format>    format of the picture, svg or png (default: png)
  --shared            iframe and oembed show embed.html of the package, not the page that --as page writes
  --host-script       iframe brings the script that makes it as high as its page
  --out <folder>      where the files go
  --help              this

Examples:
  social-work-chart embed --chart volunteer-rate --base https://news.example/charts
  social-work-chart embed --as page,iframe,oembed --language zh,en --base https://news.example/charts --out embeds
  social-work-chart embed story.json --chart share --as oembed --max-width 480 --base https://news.example/charts
`,
  batch: `Makes charts of thousands of rows from one template.

Usage: social-work-chart batch <template.json> <rows.csv or rows.ndjson> --out <folder> [options]

The template is a dataset in which {{name}} stands for the cell of that column. Where a dataset takes a number, as in
"value": "{{rate}}", the cell must be one; an empty cell leaves its entry out. Rows are CSV in UTF-8 with a line of
names, or NDJSON with an object a line. Bad rows are told by line, and the others made. After an interruption the same
command goes on where it was.

Options:
  --out <folder>      where the files go, and the journal of what is done
  --name <pattern>    what the files of a row are called, such as {{code}} (default: the number of its line)
  --chart <ids>       charts of the template, set apart by commas (default: all)
${LOOK_HELP}  --threads <number>  threads that work, 1 to 64 (default: one for each processor)
  --restart           forgets what is done, also of another template or other rows
  --help              this

Examples:
  social-work-chart batch county.json counties.csv --language zh,en --name "{{code}}" --out counties
  social-work-chart batch county.json counties.ndjson --as svg,png --font NotoSansCJK-Regular.ttc --out counties
`,
  figures: `Finds the figures of an article and writes them as a dataset to go on with.

Usage: social-work-chart figures <article.txt> [options] > draft.json

The article is plain text in UTF-8, a paragraph a line; - is the standard input. A line with a number alone (一, 3) or
one marked # begins a section. Every figure that can be read gets a card; shares of one paragraph, amounts of one unit
and dates get a chart together. Labels and titles are words next to the figures, the same in every language: mend and
translate them, and add publisher and headline. What no chart draws stays as its phrase and is told with the reason.

Options:
  --language <tag>    zh, en or zh-TW (default: zh where there are Chinese characters, otherwise en)
  --year <year>       year of the article, for dates that leave it out (default: those stay as phrases)
  --help              this

Examples:
  social-work-chart figures story.txt --year 2024 > draft.json
  social-work-chart render draft.json --out cards
`,
  check: `Finds faults of a dataset: phrases that the article does not print, readings and figures that do not agree, lost
hedges, numbers in words that no figure has.

Usage: social-work-chart check [dataset.json] [options]

Without a dataset it takes the built-in article; - is the standard input. What it finds goes to the standard output,
each with its place, what was expected and what may be right. Ends with 1 where something is an error.

Options:
  --article <file>    text of the article, UTF-8, a paragraph a line; what needs it is else left out
  --rules <ids>       printed-in-place, printed-whole, reading-agrees, derived-follows, figures-agree,
                      hedge-kept, range-drawn, numbers-known, source-complete (default: all)
  --form <name>       human, json or sarif, for code review (default: human)
  --strict            ends with 1 for warnings, too
  --out <file>        where it goes instead
  --help              this

Examples:
  social-work-chart check story.json --article story.txt
  social-work-chart check story.json --rules hedge-kept,numbers-known --strict
  social-work-chart check story.json --article story.txt --form sarif --out check.sarif
`,
  convert: `Makes a dataset of a table of figures, or of a page with one in it.

Usage: social-work-chart convert <file> [options]

A table has a row for each figure, with heads in Chinese or English: CSV, a paste from a spreadsheet, a table in HTML.
Each figure stands in one cell as it is printed, and is read with its hedge. - is the standard input. What cannot be
read is told by row and column, and the rest converted. docs/data.md lists the heads.

Options:
  --from <form>       csv, tsv, html, json (default: by the name of the file, else by how it begins)
  --language <tag>    zh, en, zh-TW: language of the figures (default: Chinese where they have Chinese characters)
  --encoding <name>   utf-8, utf-16le, utf-16be, gb18030, big5 (default: by its byte order mark, else UTF-8,
                      else GB18030, which is told)
  --publisher <words> who published the article, in place of a column of the table; so too --author <words>,
                      --title <words>, --published <date>, --updated <date> and --address <address>
  --out <file>        where the dataset goes (default: the standard output)
  --help              this

Examples:
  social-work-chart convert figures.csv --out story.json
  social-work-chart convert page.html --publisher "Tide News" --title "Social work" --published 2024-11-20
  pbpaste | social-work-chart convert - --from tsv --language zh > story.json
`,
} as const;

/** Name of a command. */
export type CommandName = keyof typeof COMMAND_HELP;

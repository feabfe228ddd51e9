/** What `jihe --help` prints. */
export const HELP = `绩核：检查项目支出绩效目标申报表和绩效自评表

用法
  npm run jihe -- check 文件或文件夹… [选项]
  npm run jihe -- report 文件 --out 结果.xlsx     另存一份，加一张“绩核报告”工作表：结论、问题（点一下跳到单元格）、得分算式
  npm run jihe -- selfeval 文件 --out 结果.xlsx   另存一份，按每张申报表加一张空的自评表：分值按政策，公式已写好
  npm run jihe -- summary 文件或文件夹… --out 文件夹   多个文件汇总：写出 汇总表.xlsx（单位、项目、问题、得分差异）和每个单位的 退回意见-单位.docx
  npm run jihe -- values                 从标准输入逐行读 {"text": "≥95%"}，逐行输出读懂的指标值

选项
  --json             输出 JSON（jihe.report/1），便于其他程序使用；请同时加 npm run --silent
  --policy 名称      按指定政策计分，例如 mof-2020，或自己的政策文件 本县.json；不写则按每张表自动选用
  --write 结果.xlsx  另存一份：标出问题并填好得分；原文件不动。检查多个文件时写文件夹
  --formulas         与 --write 同用：执行率、得分、总分尽量填成公式（数据不是单纯数字的照填数值）
  --with 另一份.xlsx 与另一份工作簿互相核对（申报表与自评表）
  --layout 表式      与 selfeval 同用：national（全国统一表式，不写就用它）或 sichuan（四川表式）
  --out 结果.xlsx    report 和 selfeval 的结果，summary 写文件夹；原文件不动
  --help             显示这段说明

文件夹会逐层查找 .xlsx、.xlsm 和 .xls；以 ~$ 开头的临时文件跳过。

退出码
  0  没有“必须改”的问题，或都已核实
  1  有“必须改”的问题
  2  有文件读不了（其余文件照常检查），或命令写错

In English: check FILES [--json] [--policy NAME] [--write OUT.xlsx] [--with OTHER.xlsx] checks and scores workbooks;
report FILE --out OUT.xlsx adds a report sheet; summary FILES --out DIR writes a summary workbook and a letter per unit; selfeval FILE --out OUT.xlsx adds a self-evaluation form per declaration;
values reads indicator values, one JSON object a line, from standard input.
`;

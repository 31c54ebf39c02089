<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>viewer.anatomy.naming</name>
    <message>
        <location filename="../../viewer/anatomy/naming.py"/>
        <source>{name}, left</source>
        <translation>{name}（左）</translation>
    </message>
    <message>
        <location filename="../../viewer/anatomy/naming.py"/>
        <source>{name}, right</source>
        <translation>{name}（右）</translation>
    </message>
</context>
<context>
    <name>viewer.app.keeping</name>
    <message>
        <location filename="../../viewer/app/keeping.py"/>
        <source>Your choices cannot be remembered. Everything else works.</source>
        <translation>无法记住您的选择。其他一切正常。</translation>
    </message>
    <message>
        <location filename="../../viewer/app/keeping.py"/>
        <source>The page on principles and safety cannot be read whole.</source>
        <translation>原则与安全页面无法完整读取。</translation>
    </message>
</context>
<context>
    <name>viewer.app.work</name>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>The details are in {folder}.</source>
        <translation>详细信息在 {folder}。</translation>
    </message>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>This technique cannot be shown.</source>
        <translation>无法显示此手法。</translation>
    </message>
    <message>
        <location filename="../../viewer/app/work.py"/>
        <source>A file cannot be used. What was shown before stays.</source>
        <translation>有一个文件无法使用。之前显示的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>viewer.check.place_rules</name>
    <message>
        <location filename="../../viewer/check/place_rules.py"/>
        <source>a stroke that presses between the ribs is checked with the places of the receiver</source>
        <translation>在肋骨之间按压的手法要用受术者的位置来检查</translation>
    </message>
    <message>
        <location filename="../../viewer/check/place_rules.py"/>
        <source>a stroke that presses on the sacrum is checked with the places of the receiver</source>
        <translation>在骶骨上按压的手法要用受术者的位置来检查</translation>
    </message>
</context>
<context>
    <name>viewer.check.regions</name>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie between {upper} and {lower}</source>
        <translation>{name} 不在 {upper} 与 {lower} 之间</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie on the left</source>
        <translation>{name} 不在左侧</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie on the right</source>
        <translation>{name} 不在右侧</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name}: no place is known for it</source>
        <translation>{name}：不知道它的位置</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie behind the ribs</source>
        <translation>{name} 不在肋骨之后</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie before the ribs</source>
        <translation>{name} 不在肋骨之前</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie in the middle</source>
        <translation>{name} 不在正中</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>{name} does not lie below {upper}</source>
        <translation>{name} 不在 {upper} 之下</translation>
    </message>
    <message>
        <location filename="../../viewer/check/regions.py"/>
        <source>the thigh</source>
        <translation>大腿</translation>
    </message>
</context>
<context>
    <name>viewer.check.report</name>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}, giver at the left</source>
        <translation>{stroke}，{giver} 为 {receiver}，施术者在左侧</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}, giver at the right</source>
        <translation>{stroke}，{giver} 为 {receiver}，施术者在右侧</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>near hand</source>
        <translation>近侧手</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>far hand</source>
        <translation>远侧手</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at {time} s</source>
        <translation>{time} s 时</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{bound}, aim {aim}</source>
        <translation>{bound}，目标：{aim}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>aim {aim}</source>
        <translation>目标：{aim}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{stroke}, {giver} on {receiver}</source>
        <translation>{stroke}，{giver} 为 {receiver}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>every rule holds</source>
        <translation>所有规则都满足</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>1 failure</source>
        <translation>1 项违规</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{count} failures</source>
        <translation>{count} 项违规</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>1 warning</source>
        <translation>1 项警告</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{count} warnings</source>
        <translation>{count} 项警告</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{failures} and {warnings}</source>
        <translation>{failures}和{warnings}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at most {high}</source>
        <translation>不超过 {high}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>at least {low}</source>
        <translation>不少于 {low}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>{what}: {found}</source>
        <translation>{what}：{found}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/report.py"/>
        <source>nothing to measure in this stroke</source>
        <translation>这个手法没有可测量的内容</translation>
    </message>
</context>
<context>
    <name>viewer.check.shown</name>
    <message>
        <location filename="../../viewer/check/shown.py"/>
        <source>{what}: {value}; {bound}</source>
        <translation>{what}：{value}；{bound}</translation>
    </message>
</context>
<context>
    <name>viewer.check.words</name>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>good</source>
        <translation>合格</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>WARN</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>FAIL</source>
        <translation>违规</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>giver's {part}</source>
        <translation>施术者的{part}</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>trunk</source>
        <translation>躯干</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>head</source>
        <translation>头部</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>hips</source>
        <translation>髋部</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>shoulder</source>
        <translation>肩部</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>thumb</source>
        <translation>拇指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>hand</source>
        <translation>手</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger</source>
        <translation>手指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>forearm</source>
        <translation>前臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>upper arm</source>
        <translation>上臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>thigh</source>
        <translation>大腿</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>shin</source>
        <translation>小腿</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>foot</source>
        <translation>脚</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left foot</source>
        <translation>左脚</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right foot</source>
        <translation>右脚</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left shin</source>
        <translation>左小腿</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right shin</source>
        <translation>右小腿</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left thigh</source>
        <translation>左大腿</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right thigh</source>
        <translation>右大腿</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left knee</source>
        <translation>左膝</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right knee</source>
        <translation>右膝</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left finger</source>
        <translation>左手指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right finger</source>
        <translation>右手指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left trunk</source>
        <translation>躯干左侧</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right trunk</source>
        <translation>躯干右侧</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left wrist</source>
        <translation>左腕</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right wrist</source>
        <translation>右腕</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left forearm</source>
        <translation>左前臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right forearm</source>
        <translation>右前臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left upper arm</source>
        <translation>左上臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right upper arm</source>
        <translation>右上臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left elbow</source>
        <translation>左肘</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right elbow</source>
        <translation>右肘</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left arm</source>
        <translation>左臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right arm</source>
        <translation>右臂</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left shoulder</source>
        <translation>左肩</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right shoulder</source>
        <translation>右肩</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left thumb</source>
        <translation>左拇指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right thumb</source>
        <translation>右拇指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left index finger</source>
        <translation>左食指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right index finger</source>
        <translation>右食指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left middle finger</source>
        <translation>左中指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right middle finger</source>
        <translation>右中指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left ring finger</source>
        <translation>左无名指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right ring finger</source>
        <translation>右无名指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>left little finger</source>
        <translation>左小指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>right little finger</source>
        <translation>右小指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 2</source>
        <translation>第 2 指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 3</source>
        <translation>第 3 指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 4</source>
        <translation>第 4 指</translation>
    </message>
    <message>
        <location filename="../../viewer/check/words.py"/>
        <source>finger 5</source>
        <translation>第 5 指</translation>
    </message>
</context>
<context>
    <name>viewer.cli.__init__</name>
    <message>
        <location filename="../../viewer/cli/__init__.py"/>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>viewer.cli.anatomy_report</name>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>{broken} of {count} rules are broken</source>
        <translation>{count} 条规则中有 {broken} 条不满足</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>Source: {source}.</source>
        <translation>来源：{source}。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/anatomy_report.py"/>
        <source>WRONG</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>viewer.cli.arguments</name>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>exit codes:
  0  good
  1  a rule is broken
  2  unreadable input or wrong usage
  3  no display or no OpenGL
</source>
        <translation>退出码：
  0  正常
  1  违反规则
  2  输入无法读取或用法错误
  3  没有显示器或没有 OpenGL
</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no view; choose from {known}</source>
        <translation>“{given}”不是视角；可选 {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no layer; choose from {known}</source>
        <translation>“{given}”不是层；可选 {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is no thing to show; choose from {known}</source>
        <translation>“{given}”不是可显示的内容；可选 {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver (default: %(default)s)</source>
        <translation>受术者（默认：%(default)s）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver (default: %(default)s)</source>
        <translation>施术者（默认：%(default)s）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver (default: the last choice)</source>
        <translation>受术者（默认：上次的选择）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver (default: the last choice)</source>
        <translation>施术者（默认：上次的选择）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the receiver of one pair (default: a man on a woman and a woman on a man)</source>
        <translation>一对中的受术者（默认：男对女和女对男）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the giver of one pair (default: a man on a woman and a woman on a man)</source>
        <translation>一对中的施术者（默认：男对女和女对男）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>show the version, and end</source>
        <translation>显示版本后结束</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the language (default: what was chosen in the window, else the computer's)</source>
        <translation>语言（默认：窗口中选择的，否则为本机语言）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the side of the receiver at which the giver works, or works first (default: {default})</source>
        <translation>施术者所在的（或先在的）受术者一侧（默认：{default}）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>write the command first, then its options: massage-atlas {command} …</source>
        <translation>先写命令，再写它的选项：massage-atlas {command} …</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>look for what is missing on this computer, and say how to get it</source>
        <translation>查找本机缺少什么，并说明如何获取</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the last choice</source>
        <translation>上次的选择</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>list the techniques, the bones and muscles, or your lessons</source>
        <translation>列出手法、骨骼和肌肉，或您的课程</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save one picture of a technique; needs no display</source>
        <translation>保存手法的一张图片；无需显示器</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save a contact sheet: moments of a technique side by side, times written in</source>
        <translation>保存图表：手法的各个时刻并排，标注时间</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save one moment of a technique as a 3D file</source>
        <translation>把手法的一个时刻存为三维文件</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>measure techniques on people against the rules; needs no display</source>
        <translation>按规则测量人体上的手法；无需显示器</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>write a stroke file that plays, for you to change</source>
        <translation>写一个可播放的手法文件，供您修改</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>as the technique's file says</source>
        <translation>按手法文件所写</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>Back massage shown in 3D. Without a command it opens the window.</source>
        <translation>三维背部按摩。不带命令则打开窗口。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique to open (default: the last one, or the first)</source>
        <translation>要打开的手法（默认：上次的，或第一个）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>play the lesson in this file (default: none)</source>
        <translation>播放此文件中的课程（默认：无）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>do not start playing (default: it plays)</source>
        <translation>不立即播放（默认：播放）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>close after S seconds (default: never)</source>
        <translation>S 秒后关闭（默认：从不）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>save the whole window as a picture, paused at the firmest moment, and close (default: no)</source>
        <translation>在压力最重的时刻暂停，把整个窗口存为图片并关闭（默认：否）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>every bone, disc and muscle: id, names, side, layer, text (default: the techniques)</source>
        <translation>每块骨骼、椎间盘和肌肉：标识、名称、侧、层、说明（默认：手法）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>your lessons: file, number of items, title (default: the techniques)</source>
        <translation>您的课程：文件、项数、标题（默认：手法）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>as JSON, for programs (default: as a table)</source>
        <translation>以 JSON 输出，供程序使用（默认：表格）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the view (default: %(default)s)</source>
        <translation>视角（默认：%(default)s）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>WxH</source>
        <translation>宽x高</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>in pixels (default: 1280x800)</source>
        <translation>以像素计（默认：1280x800）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>outline this structure, such as bone/T5 (default: none)</source>
        <translation>勾出此结构的轮廓，例如 bone/T5（默认：无）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>how many moments (default: %(default)s)</source>
        <translation>多少个时刻（默认：%(default)s）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>NAME,…</source>
        <translation>名称,…</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>one row of pictures each, of {names} (default: giver,overhead)</source>
        <translation>每个一行图片，可选 {names}（默认：giver,overhead）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>all, or some of {names} (default: skin,giver)</source>
        <translation>all，或 {names} 中的若干（默认：skin,giver）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>stroke files, or techniques that `list` shows (default: all that it shows)</source>
        <translation>手法文件，或 `list` 列出的手法（默认：列出的全部）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>every receiver with a woman and a man, from both sides; takes long (default: the pairs above)</source>
        <translation>每位受术者分别由一女一男、从两侧施术；耗时长（默认：上述各对）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>measure bones and muscles of a receiver instead, of every one with --all (default: techniques)</source>
        <translation>改为测量一位受术者的骨骼和肌肉，加 --all 则测量所有人（默认：手法）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>its name: small letters, digits and hyphens (required)</source>
        <translation>名称：小写字母、数字和连字符（必填）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>where to write it (default: the folder of your own strokes, which the window reads)</source>
        <translation>写到哪里（默认：窗口读取的您自己的手法文件夹）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique to copy (default: a simple stroke with every field explained)</source>
        <translation>要复制的手法（默认：逐项注释的简单手法）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the technique (default: the first that `list` shows)</source>
        <translation>手法（默认：`list` 列出的第一个）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>what is drawn: all, or some of {names} (default: skin,giver)</source>
        <translation>画出什么：all，或 {names} 中的若干（默认：skin,giver）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>a ready-made look (default: surface)</source>
        <translation>预设外观（默认：surface）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>what is shown on the skin, of {names} (default: nothing)</source>
        <translation>皮肤上显示什么，可选 {names}（默认：无）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>the moment, in seconds (default: %(default)s)</source>
        <translation>时刻，以秒计（默认：%(default)s）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>where to save it (required)</source>
        <translation>保存到哪里（必填）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a time; write seconds, such as 12.5</source>
        <translation>“{given}”不是时间；请写秒数，例如 12.5</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a number from 1 to 200</source>
        <translation>“{given}”不是 1 到 200 的数</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” is not a size; write WIDTHxHEIGHT in pixels, 16 to {most}, such as 1280x800</source>
        <translation>“{given}”不是尺寸；请以像素写 宽x高，16 到 {most}，例如 1280x800</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>(a checkout that is not installed)</source>
        <translation>（未安装的源码目录）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/arguments.py"/>
        <source>“{given}” should end in {suffix}</source>
        <translation>“{given}”应以 {suffix} 结尾</translation>
    </message>
</context>
<context>
    <name>viewer.cli.checks</name>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>There is: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>There is no technique of this name, and no such file.</source>
        <translation>没有叫这个名称的手法，也没有这个文件。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>Did you mean {name}?</source>
        <translation>是指 {name} 吗？</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>Checking, {done} of {count} done ({share}); Ctrl+C ends it</source>
        <translation>正在检查，已完成 {done}/{count}（{share}）；按 Ctrl+C 结束</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>--all checks every pair: leave out --receiver and --giver, or leave out --all.</source>
        <translation>--all 检查每一对：请去掉 --receiver 和 --giver，或去掉 --all。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>--anatomy measures a receiver's body: leave out the techniques and --giver.</source>
        <translation>--anatomy 测量受术者的身体：请去掉手法和 --giver。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/checks.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>viewer.cli.commands</name>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no technique “{name}”. There is: {known}.</source>
        <translation>没有手法“{name}”。现有：{known}。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is nothing in this lesson. Open the window and add something to it.</source>
        <translation>这个课程里没有内容。请打开窗口，添加一些内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no structure “{name}”.</source>
        <translation>没有结构“{name}”。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>`massage-atlas list --structures` lists all.</source>
        <translation>`massage-atlas list --structures` 列出全部。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: you may not write there. Choose another place with -o.</source>
        <translation>{path} 无法保存：那里不可写。请用 -o 另选位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{what} {remedy}</source>
        <translation>{what}{remedy}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{name} would not be seen: add --layers skin,{layer} or --preset skeleton or muscles.</source>
        <translation>{name} 将看不到：请加 --layers skin,{layer} 或 --preset skeleton 或 muscles。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>--time {time} is after the end: this technique lasts {length} s.</source>
        <translation>--time {time} 超过结尾：此手法时长 {length} s。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: there is no folder {folder}. Choose another name with -o.</source>
        <translation>{path} 无法保存：没有文件夹 {folder}。请用 -o 另选名称。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>Preparing the motion, once for these two people: {share}</source>
        <translation>正在准备动作，这两个人只需一次：{share}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} is a folder. Choose another name with -o.</source>
        <translation>{path} 是文件夹。请用 -o 另选名称。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>{path} cannot be saved: {why}.</source>
        <translation>{path} 无法保存：{why}。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/commands.py"/>
        <source>There is no technique to show.</source>
        <translation>没有可显示的手法。</translation>
    </message>
</context>
<context>
    <name>viewer.cli.lists</name>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>The window reads your own strokes from {folder}: put it there to see it.</source>
        <translation>窗口从 {folder} 读取您自己的手法：放到那里即可看到。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>There are no lessons yet. Those that you make in the window (Ctrl+L) lie in {folder}.</source>
        <translation>还没有课程。在窗口中（Ctrl+L）创建的课程保存在 {folder}。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Check it:     massage-atlas check {what}</source>
        <translation>检查：        massage-atlas check {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Change it:    open it in a text editor; the window shows whatever you save.</source>
        <translation>修改：        用文本编辑器打开；窗口显示您保存的内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>Look it up:   {file} explains every field.</source>
        <translation>查阅：        {file} 解释每个字段。</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>See it:       massage-atlas --stroke {id}</source>
        <translation>观看：        massage-atlas --stroke {id}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>{count} steps</source>
        <translation>{count} 个步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source>items: {count}</source>
        <translation>项数：{count}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/lists.py"/>
        <source> (yours: {file})</source>
        <translation> （自建：{file}）</translation>
    </message>
</context>
<context>
    <name>viewer.cli.parser</name>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>缺少必需的参数：{names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>unrecognized arguments: {names}</source>
        <translation>无法识别的参数：{names}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>one of the arguments {names} is required</source>
        <translation>需要参数 {names} 之一</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>argument {name}: {complaint}</source>
        <translation>参数 {name}：{complaint}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>invalid choice: {given} (choose from {known})</source>
        <translation>无效的选择：{given}（可选：{known}）</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>not allowed with argument {name}</source>
        <translation>不能与参数 {name} 同用</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected at least one argument</source>
        <translation>至少需要一个值</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected at most one argument</source>
        <translation>最多只能有一个值</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>expected {count} arguments</source>
        <translation>需要 {count} 个值</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>ignored explicit argument {given}</source>
        <translation>多余的值 {given}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>invalid {kind} value: {given}</source>
        <translation>{given} 不是有效的 {kind} 值</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>ambiguous option: {given} could match {known}</source>
        <translation>选项不明确：{given} 可能是 {known}</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>usage: </source>
        <translation>用法： </translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>show this help, and end</source>
        <translation>显示此帮助后结束</translation>
    </message>
    <message>
        <location filename="../../viewer/cli/parser.py"/>
        <source>{program}: error: {complaint}</source>
        <translation>{program}：错误：{complaint}</translation>
    </message>
</context>
<context>
    <name>viewer.cli.speaking</name>
    <message>
        <location filename="../../viewer/cli/speaking.py"/>
        <source>This computer has no font with Chinese characters. Texts on pictures are English.</source>
        <translation>本机没有含中文字符的字体。图片上的文字为英文。</translation>
    </message>
</context>
<context>
    <name>viewer.controller.book_lines</name>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>No text yet</source>
        <translation>尚无文字</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>From step {number}</source>
        <translation>从步骤 {number} 起</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/book_lines.py"/>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
</context>
<context>
    <name>viewer.controller.books</name>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>A stroke goes into {folder}; bookmarks and lessons can be dropped here.</source>
        <translation>手法应放入 {folder}；书签和课程可以拖放到这里。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>It holds neither bookmarks nor a lesson.</source>
        <translation>其中既没有书签，也没有课程。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmark kept: {name}</source>
        <translation>已存书签：{name}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>“{name}” cannot be shown: its technique is missing.</source>
        <translation>“{name}”无法显示：缺少它的手法。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Deleted: {name}. Ctrl+Z brings it back.</source>
        <translation>已删除：{name}。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmarks added: {count}. Here before: {known}.</source>
        <translation>已添加书签：{count}。原已存在：{known}。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Lesson added: {title}</source>
        <translation>已添加课程：{title}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Some bookmarks or lessons cannot be read. The others are here.</source>
        <translation>有些书签或课程无法读取。其余的都在这里。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Bookmarks or lessons were changed elsewhere; this is how they are now.</source>
        <translation>书签或课程已在别处更改；现为更改后的内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>New lesson</source>
        <translation>新课程</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>A page of words</source>
        <translation>文字页</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There is nothing in this lesson yet.</source>
        <translation>本课程还没有内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Your bookmarks or lessons cannot all be kept on disk.</source>
        <translation>书签或课程无法全部存盘。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Some of these bookmarks cannot be read.</source>
        <translation>其中有些书签无法读取。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>It cannot be written: {reason}.</source>
        <translation>无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>There are {count} already; delete some first.</source>
        <translation>已有 {count} 个；请先删除一些。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>This file cannot be taken over.</source>
        <translation>此文件无法导入。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/books.py"/>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
</context>
<context>
    <name>viewer.controller.cards</name>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Disc between two vertebrae</source>
        <translation>两节椎骨之间的椎间盘</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Muscle of the upper layer</source>
        <translation>浅层肌肉</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/cards.py"/>
        <source>Muscle of the deep layer</source>
        <translation>深层肌肉</translation>
    </message>
</context>
<context>
    <name>viewer.controller.lesson_playing</name>
    <message>
        <location filename="../../viewer/controller/lesson_playing.py"/>
        <source>The technique “{title}” is not on this computer. Put its file, {stroke}.stroke.yaml, into your folder of strokes; everything else works without it.</source>
        <translation>手法“{title}”不在本机上。请把它的文件 {stroke}.stroke.yaml 放入您的手法文件夹；没有它，其他一切照常。</translation>
    </message>
</context>
<context>
    <name>viewer.controller.measuring</name>
    <message>
        <location filename="../../viewer/controller/measuring.py"/>
        <source>{straight} mm straight, {skin} mm over the skin</source>
        <translation>直线 {straight} mm，沿皮肤 {skin} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/measuring.py"/>
        <source>Point set: {place}</source>
        <translation>已定点：{place}</translation>
    </message>
</context>
<context>
    <name>viewer.controller.messages</name>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} is not there any more. Put it back, or choose another technique.</source>
        <translation>{file} 已不存在。请放回原处，或选择另一手法。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>“{title}” goes on, but its file is gone.</source>
        <translation>“{title}”继续播放，但它的文件已不存在。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>There is no stroke file. `massage-atlas new my-stroke` writes one.</source>
        <translation>没有手法文件。可用 `massage-atlas new my-stroke` 写一个。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} has mistakes. What was good before goes on.</source>
        <translation>{file} 中有错误。之前正确的内容继续使用。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>{file} is left out of the list.</source>
        <translation>{file} 未列入列表。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>… and {count} more.</source>
        <translation>……另有 {count} 处。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Some stroke files have mistakes. What was good before goes on.</source>
        <translation>一些手法文件中有错误。之前正确的内容继续使用。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>Some stroke files are left out of the list.</source>
        <translation>一些手法文件未列入列表。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/messages.py"/>
        <source>In {folders}.</source>
        <translation>位于 {folders}。</translation>
    </message>
</context>
<context>
    <name>viewer.controller.practice</name>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>{mm} mm</source>
        <translation>{mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>On average {mm} mm from the place itself.</source>
        <translation>平均离该处 {mm} mm。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice.py"/>
        <source>The cross is half way down the spine.</source>
        <translation>十字标在脊柱中段。</translation>
    </message>
</context>
<context>
    <name>viewer.controller.practice_words</name>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>The giver kneels at the receiver's right.</source>
        <translation>施术者跪在受术者右侧。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not quite: {way}.</source>
        <translation>还差一点：{way}。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too near to the spine</source>
        <translation>离脊柱近了 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far towards the feet</source>
        <translation>偏向脚 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Your answer: {place}.</source>
        <translation>您的回答：{place}。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>On this body: {place}.</source>
        <translation>在此人体上：{place}。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>That is {mm} mm away.</source>
        <translation>相距 {mm} mm。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{right} of {count} right.</source>
        <translation>{count} 题中答对 {right} 题。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>The giver kneels at the receiver's left.</source>
        <translation>施术者跪在受术者左侧。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not there: that is the other side of the spine.</source>
        <translation>不在那里：那是脊柱的另一侧。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>Not quite: {across} and {along}.</source>
        <translation>还差一点：{across}，{along}。</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far from the midline</source>
        <translation>离中线远了 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far out</source>
        <translation>偏外 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/practice_words.py"/>
        <source>{mm} mm too far towards the head</source>
        <translation>偏向头 {mm} mm</translation>
    </message>
</context>
<context>
    <name>viewer.controller.reading</name>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm left of the midline</source>
        <translation>中线左侧 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{upper}, two thirds towards {lower}</source>
        <translation>{upper} 向 {lower} 三分之二处</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{across}, {level}</source>
        <translation>{across}，{level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm left, {level}</source>
        <translation>左 {mm} mm，{level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>on the midline</source>
        <translation>在中线上</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm right of the midline</source>
        <translation>中线右侧 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm above C7</source>
        <translation>C7 上方 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm below S4</source>
        <translation>S4 下方 {mm} mm</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>level with {level}</source>
        <translation>与 {level} 同高</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>half way from {upper} to {lower}</source>
        <translation>{upper} 与 {lower} 正中</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{upper}, a third towards {lower}</source>
        <translation>{upper} 向 {lower} 三分之一处</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>midline, {level}</source>
        <translation>中线，{level}</translation>
    </message>
    <message>
        <location filename="../../viewer/controller/reading.py"/>
        <source>{mm} mm right, {level}</source>
        <translation>右 {mm} mm，{level}</translation>
    </message>
</context>
<context>
    <name>viewer.export.sheet</name>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>light</source>
        <translation>轻</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>firm</source>
        <translation>重</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>step {number}</source>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>receiver: {receiver}   ·   giver: {giver}   ·   from above down: {views}</source>
        <translation>受术者：{receiver}   ·   施术者：{giver}   ·   自上而下：{views}</translation>
    </message>
    <message>
        <location filename="../../viewer/export/sheet.py"/>
        <source>no pressure</source>
        <translation>无压力</translation>
    </message>
</context>
<context>
    <name>viewer.files.catalogue</name>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>There already is a stroke `{id}`: {file}.</source>
        <translation>已有手法 `{id}`：{file}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>There are {count} stroke files; the first {most} are read.</source>
        <translation>有 {count} 个手法文件；只读取前 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>Give this one another `id`, and its file the same name.</source>
        <translation>请给这个手法另取 `id`，并给文件取同样的名称。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/catalogue.py"/>
        <source>Keep in it only those that you want to see.</source>
        <translation>请只保留想看的文件。</translation>
    </message>
</context>
<context>
    <name>viewer.files.checking</name>
    <message>
        <location filename="../../viewer/files/checking.py"/>
        <source>It cannot be checked: {reason}.</source>
        <translation>无法检查：{reason}。</translation>
    </message>
</context>
<context>
    <name>viewer.files.errors</name>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>The file cannot be read: {reason}.</source>
        <translation>文件无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation>文件夹无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Operation not permitted</source>
        <translation>操作不被允许</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请确认它是文件，并且您有权读取。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check its name and where it is.</source>
        <translation>请检查名称和位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>Check that it is a folder and that you may read it.</source>
        <translation>请确认它是文件夹，并且您有权读取。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/errors.py"/>
        <source>{count} problems:</source>
        <translation>{count} 个问题：</translation>
    </message>
</context>
<context>
    <name>viewer.files.fields</name>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write C7, T1 to T12, L1 to L5 or S1 to S4, `{example}` for half way to the next one below, or a landmark: {landmarks}.</source>
        <translation>请写 C7、T1 到 T12、L1 到 L5 或 S1 到 S4；`{example}` 表示到下一节的一半处；也可写标志点：{landmarks}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Did you mean `{meant}`?</source>
        <translation>是指 `{meant}` 吗？</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{first} or {other}</source>
        <translation>{first} 或 {other}</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} has a character that cannot be seen ({code}).</source>
        <translation>{called} 含有看不见的字符（{code}）。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} has {count} characters.</source>
        <translation>{called} 有 {count} 个字符。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a number from {low} to {high} ({unit}).</source>
        <translation>请写 {low} 到 {high} 的数（{unit}）。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write up to 60 small letters, digits and single hyphens: `{example}`.</source>
        <translation>请写最多 60 个小写字母、数字和单个连字符：`{example}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>a group of fields</source>
        <translation>一组字段</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Remove it.</source>
        <translation>请删除。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Say it in {most} at most.</source>
        <translation>请控制在 {most} 个以内。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, outside {low} to {high}.</source>
        <translation>{called} 为 {given}，超出 {low} 到 {high}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, which is not a whole number.</source>
        <translation>{called} 为 {given}，不是整数。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a whole number from {low} to {high} ({unit}).</source>
        <translation>请写 {low} 到 {high} 的整数（{unit}）。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write the number alone, in {unit}: `{number}`.</source>
        <translation>请只写数字（{unit}）：`{number}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a point: `{number}`.</source>
        <translation>请用小数点：`{number}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, which is not a number.</source>
        <translation>{called} 为 {given}，不是数字。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Did you mean `{meant}`? Known: {known}.</source>
        <translation>是指 `{meant}` 吗？可用：{known}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write {known}.</source>
        <translation>请写 {known}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}.</source>
        <translation>{called} 为 {given}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>This version of the program reads `format: {number}`.</source>
        <translation>此版本的程序读取 `format: {number}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write text; put it in quotes if it has a colon in it.</source>
        <translation>请写文字；如含冒号，请加引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, not a level.</source>
        <translation>{called} 为 {given}，不是脊柱的节段。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, with a unit.</source>
        <translation>{called} 为 {given}，带有单位。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, with a comma.</source>
        <translation>{called} 为 {given}，带有逗号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}, not text.</source>
        <translation>{called} 为 {given}，不是文字。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is empty.</source>
        <translation>{called} 为空。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a sentence.</source>
        <translation>请写一句话。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>Write a vertebra: `{example}`.</source>
        <translation>请写一节椎骨：`{example}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/fields.py"/>
        <source>{called} is {given}: there is no such level of the spine.</source>
        <translation>{called} 为 {given}：脊柱没有这个节段。</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_file</name>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a file of bookmarks</source>
        <translation>书签文件</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Entry {number} of `items` is not one thing to show.</source>
        <translation>`items` 的第 {number} 项不是一件可显示的内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Give it one of `stroke` (perhaps with `step`), `bookmark` and `words` (perhaps with `text`).</source>
        <translation>请从 `stroke`（可带 `step`）、`bookmark` 和 `words`（可带 `text`）中选一个。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>There is no list `{name}:` in the file.</source>
        <translation>文件中没有列表 `{name}:`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Is it {kind}? Export one, and compare.</source>
        <translation>它是{kind}吗？请导出一个来比较。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>`{name}` is text, where a list belongs.</source>
        <translation>`{name}` 是文字，这里应为列表。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Begin each entry with `- `.</source>
        <translation>每一项请以 `- ` 开头。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>{called} has {count} entries.</source>
        <translation>{called} 有 {count} 项。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>a file of bookmarks or a lesson</source>
        <translation>书签文件或课程</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_file.py"/>
        <source>Keep to {most} at most.</source>
        <translation>最多 {most} 项。</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_model</name>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Remove it; the rest of the bookmark works.</source>
        <translation>请删除；书签的其余部分仍可用。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is a list of {count}.</source>
        <translation>{called} 是一个含 {count} 项的列表。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Write text; begin it with `|` on its own line.</source>
        <translation>请写文字；以单独一行的 `|` 开头。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} has {count} bytes.</source>
        <translation>{called} 有 {count} 字节。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Keep two or four of them; without `panes` the picture is not split.</source>
        <translation>保留两项或四项；没有 `panes` 时画面不分屏。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>0 gone, 1 solid</source>
        <translation>0 为不可见，1 为不透明</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is neither a JPEG nor a PNG.</source>
        <translation>{called} 既不是 JPEG，也不是 PNG。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>Keep to {most} at most, or remove it.</source>
        <translation>最多 {most}，或请删除。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>with `eye_mm` and `target_mm`</source>
        <translation>并写上 `eye_mm` 和 `target_mm`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>number of the pane</source>
        <translation>分屏编号</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>{called} is no picture in base64.</source>
        <translation>{called} 不是 base64 图片。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>a direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_model.py"/>
        <source>number of the step</source>
        <translation>步骤编号</translation>
    </message>
</context>
<context>
    <name>viewer.files.library_store</name>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>The whole file was kept as {file}.</source>
        <translation>整个文件已另存为 {file}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Put it right there, then import it.</source>
        <translation>请在那里改正，然后导入。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Another program changed it while it was open here.</source>
        <translation>它在这里打开时，被另一个程序修改了。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>That version was kept as {file}.</source>
        <translation>那个版本已另存为 {file}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Allow writing to {folder}, or free some space on its disk.</source>
        <translation>请允许写入 {folder}，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>It cannot be deleted: {reason}.</source>
        <translation>无法删除：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>It cannot be set aside.</source>
        <translation>无法移到一旁。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Who may write it?</source>
        <translation>谁有权写入？</translation>
    </message>
    <message>
        <location filename="../../viewer/files/library_store.py"/>
        <source>Delete it by hand.</source>
        <translation>请手动删除。</translation>
    </message>
</context>
<context>
    <name>viewer.files.logs</name>
    <message>
        <location filename="../../viewer/files/logs.py"/>
        <source>Something went wrong that should not have: {fault}</source>
        <translation>出现了不该出现的错误：{fault}</translation>
    </message>
</context>
<context>
    <name>viewer.files.meshes</name>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>Install the program again, or in a checkout run: python -m meshes.builder</source>
        <translation>请重新安装程序，或在源码目录中运行：python -m meshes.builder</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file lacks {name}.</source>
        <translation>网格文件缺少 {name}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file is missing.</source>
        <translation>网格文件缺失。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/meshes.py"/>
        <source>The mesh file is damaged ({reason}).</source>
        <translation>网格文件已损坏（{reason}）。</translation>
    </message>
</context>
<context>
    <name>viewer.files.model_problems</name>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Give the path of {kind}.</source>
        <translation>请给出{kind}的路径。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>There are {count} more problems.</source>
        <translation>还有 {count} 个问题。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>文件大于 {most} MB。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This should be {kind}, of a few kilobytes: is it the right file?</source>
        <translation>这里应是只有几千字节的{kind}：文件选对了吗？</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Put these right first.</source>
        <translation>请先改正这些。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Add `{field}: {example}`.</source>
        <translation>请加上 `{field}: {example}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Remove it. Known here: {fields}.</source>
        <translation>请删除。这里可用：{fields}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is {given}, where fields belong.</source>
        <translation>{called} 为 {given}，这里应为字段。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Write `name: value`, with a space after the colon.</source>
        <translation>请写 `name: value`，冒号后加一个空格。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This cannot be the name of a file.</source>
        <translation>这不能作文件名。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The text is not UTF-8: byte {byte}.</source>
        <translation>文本不是 UTF-8：字节 {byte}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Save the file with the encoding UTF-8.</source>
        <translation>请以 UTF-8 编码保存文件。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{around} lacks `{field}`.</source>
        <translation>{around}：缺少 `{field}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{around} has no field `{field}`.</source>
        <translation>{around}：没有字段 `{field}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Entry {number} of `{field}`</source>
        <translation>`{field}` 的第 {number} 项</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Add `{field}:` {example}.</source>
        <translation>请加上 `{field}:` {example}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>If this is part of a text with a comma in it: put the whole text in quotes.</source>
        <translation>如果这是含逗号的文字的一部分：请给整段文字加引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>If this is a decimal number: write it with a point, `1.5`.</source>
        <translation>如果这是小数：请用小数点，`1.5`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is an empty list.</source>
        <translation>{called} 是空列表。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Give it one entry at least.</source>
        <translation>请至少写一项。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>{called} is {given}, where a list belongs.</source>
        <translation>{called} 为 {given}，这里应为列表。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>Write `[…, …]`, or lines that begin with `- `.</source>
        <translation>请写 `[…, …]`，或以 `- ` 开头的行。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/model_problems.py"/>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
</context>
<context>
    <name>viewer.files.practice_text</name>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write mm from the midline, `35 to 45`, or around the place, `within 4` or `5 to 10 before`.</source>
        <translation>请写离中线的毫米数 `35 to 45`，或围绕该处的范围 `within 4` 或 `5 to 10 before`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write {example}, `within 1 level`, `within 8 mm`, or `between ribs`.</source>
        <translation>请写 {example}、`within 1 level`、`within 8 mm` 或 `between ribs`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Begin with {known}.</source>
        <translation>请以 {known} 开头。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>that is no band across the back</source>
        <translation>这不是横过背部的范围</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>that is no band along the spine</source>
        <translation>这不是沿脊柱的范围</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>there is no such kind of place</source>
        <translation>没有这种位置</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write `rib-space 8`, below the eighth rib.</source>
        <translation>请写 `rib-space 8`，即第八肋下方。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>the first must be the smaller one</source>
        <translation>第一个必须较小</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Exchange the two.</source>
        <translation>请把两者对调。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>Write a level such as `{example}`.</source>
        <translation>请写节段，例如 `{example}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>{called}: `{field}` is `{value}`, {reason}.</source>
        <translation>{called}：`{field}` 为 `{value}`，{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>spaces between ribs are counted 1 to 11</source>
        <translation>肋间隙从 1 数到 11</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>the sacrum has no such opening</source>
        <translation>骶骨没有这个骶孔</translation>
    </message>
    <message>
        <location filename="../../viewer/files/practice_text.py"/>
        <source>there is no such landmark</source>
        <translation>没有这个标志点</translation>
    </message>
</context>
<context>
    <name>viewer.files.principles_text</name>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>The section `{id}`</source>
        <translation>小节 `{id}`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>A section</source>
        <translation>有一小节</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>Begin each text on a line of its own, with `- `.</source>
        <translation>每段文字请另起一行，以 `- ` 开头。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>{called} says nothing.</source>
        <translation>{called} 没有内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>Give it `text`, `points`, or both.</source>
        <translation>请写 `text`、`points` 或两者。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/principles_text.py"/>
        <source>`{field}` is no list of texts.</source>
        <translation>`{field}` 不是文字列表。</translation>
    </message>
</context>
<context>
    <name>viewer.files.score_cache</name>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>A hand would be where nothing of the back is.</source>
        <translation>有一只手会在背部之外。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>Bring both hands nearer to the spine, and the levels nearer to the giver's.</source>
        <translation>请让双手靠近脊柱，并让节段靠近施术者所在的节段。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>It cannot be played: {reason}.</source>
        <translation>无法播放：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/score_cache.py"/>
        <source>Say it in another way; see the guide.</source>
        <translation>请换一种写法；参见指南。</translation>
    </message>
</context>
<context>
    <name>viewer.files.settings</name>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>It was kept as {file}; the program goes on with its usual settings.</source>
        <translation>它已另存为 {file}；程序将用通常的设置继续。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>Check who may read {file}.</source>
        <translation>请检查谁有权读取 {file}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/settings.py"/>
        <source>it holds no list of settings</source>
        <translation>其中没有设置列表</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_checks</name>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Keep the one that is meant.</source>
        <translation>请只保留想要的那个。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand its `level` and how far it is from the spine (such as `from_spine_edge_mm`).</source>
        <translation>第一个关键帧没有说明手 `{role}` 的 `level`，也没有说明它离脊柱多远（例如 `from_spine_edge_mm`）。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand its `level`.</source>
        <translation>第一个关键帧没有说明手 `{role}` 的 `level`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe does not say of the {role} hand how far it is from the spine (such as `from_spine_edge_mm`).</source>
        <translation>第一个关键帧没有说明手 `{role}` 离脊柱多远（例如 `from_spine_edge_mm`）。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`id` is `{id}`, but the file is called `{file}`.</source>
        <translation>`id` 为 `{id}`，但文件名是 `{file}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Call the file `{id}.stroke.yaml`, or write `id: {name}`.</source>
        <translation>请把文件命名为 `{id}.stroke.yaml`，或写 `id: {name}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{word}` has no meaning outside `repeat`.</source>
        <translation>`{word}` 在 `repeat` 之外没有意义。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Say how `near:`, `far:` or both of them work.</source>
        <translation>请说明 `near:`、`far:` 或两者如何工作。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The first keyframe of `approach` is at {time} s, but the stroke starts at 0.</source>
        <translation>`approach` 的第一个关键帧在 {time} s，但手法从 0 开始。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{section}` takes no time: its last keyframe is at 0 s.</source>
        <translation>`{section}` 没有时长：它的最后一个关键帧在 0 s。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, only {gap} s after what comes before.</source>
        <translation>`at_s` 为 {time}，只比前一个晚 {gap} s。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Leave {gap} s at least: hands need time.</source>
        <translation>请至少留 {gap} s：手需要时间。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`both` is said, but only the {role} hand works.</source>
        <translation>写了 `both`，但只有手 `{role}` 在工作。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `{role}:`, or add the other hand to `hands`.</source>
        <translation>请写 `{role}:`，或在 `hands` 中加上另一只手。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said for `both` and again here.</source>
        <translation>`{field}` 已对 `both` 写过，这里又写了一次。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` is said here, and `{first}` for `both`.</source>
        <translation>这里写了 `{second}`，而 `both` 写了 `{first}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` and `{first}` both say how far from the spine the hand is.</source>
        <translation>`{second}` 和 `{first}` 都在说明手离脊柱多远。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`level` is said, but `{field}` already is a place on the spine.</source>
        <translation>写了 `level`，但 `{field}` 已经是脊柱上的位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write a number here; `peak` belongs in `repeat`.</source>
        <translation>这里请写数字；`peak` 属于 `repeat`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` says nothing.</source>
        <translation>`{field}` 没有内容。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said, but no keyframe of `repeat` goes there.</source>
        <translation>写了 `{field}`，但 `repeat` 中没有关键帧用到它。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `here` for the place in the keyframes.</source>
        <translation>请在关键帧中用 `here` 表示位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`pressures` has {count} entries, but there are {places} places.</source>
        <translation>`pressures` 有 {count} 项，但有 {places} 个位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give one pressure for each place, or a single one for all.</source>
        <translation>请为每个位置写一个压力，或只写一个通用的。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`rock` is said here, but not how to rock.</source>
        <translation>这里写了 `rock`，但没有说明如何摇动。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{example}` to the file, or remove it here.</source>
        <translation>请在文件中加上 `{example}`，或在这里删除。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `rock: 1` in the keyframe from which on it is rocked fully, `rock: 0` where it ends.</source>
        <translation>请在开始完全摇动的关键帧写 `rock: 1`，在结束处写 `rock: 0`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is {time}, but `{section}` ends at {end} s.</source>
        <translation>`{field}` 为 {time}，但 `{section}` 在 {end} s 结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write an earlier time: it counts within each repeat.</source>
        <translation>请写更早的时间：它在每次重复内计时。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The stroke lasts {minutes} minutes.</source>
        <translation>手法长达 {minutes} 分钟。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Keep it below {minutes} minutes: fewer repeats, or shorter ones.</source>
        <translation>请控制在 {minutes} 分钟以内：减少或缩短重复。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`shape` is `{shape}`, which does not go with `part: {part}`.</source>
        <translation>`shape` 为 `{shape}`，与 `part: {part}` 不符。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, not later than the keyframe before it ({before}).</source>
        <translation>`at_s` 为 {time}，不晚于前一个关键帧（{before}）。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Times grow within a section, and start at 0 in each one.</source>
        <translation>时间在一段之内递增，每段都从 0 开始。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`ease` has no meaning at 0 s: no movement arrives here.</source>
        <translation>`ease` 在 0 s 没有意义：没有动作到达这里。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove it; write it where the movement ends.</source>
        <translation>请删除；写在动作结束处。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`at_s` is {time}, only {gap} s after what comes before. {more} more of this section are as hasty.</source>
        <translation>`at_s` 为 {time}，只比前一个晚 {gap} s。这一段还有 {more} 个同样太急。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`both` is said, here and in {more} more keyframes, but only the {role} hand works.</source>
        <translation>这里和另外 {more} 个关键帧写了 `both`，但只有手 `{role}` 在工作。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>The {role} hand moves here, but `hands` does not have it.</source>
        <translation>手 `{role}` 在这里移动，但 `hands` 中没有它。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{role}:` to `hands`, or remove it here.</source>
        <translation>请在 `hands` 中加上 `{role}:`，或在这里删除。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` and `{first}` both say where the repeats are.</source>
        <translation>`{second}` 和 `{first}` 都在说明重复的位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{field}` is said, but `hands` does not have the {role} hand.</source>
        <translation>写了 `{field}`，但 `hands` 中没有手 `{role}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{role}:` to `hands`, or remove `{field}`.</source>
        <translation>请在 `hands` 中加上 `{role}:`，或删除 `{field}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`{second}` has {more} entries, `{first}` has {count}.</source>
        <translation>`{second}` 有 {more} 项，`{first}` 有 {count} 项。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give both the same number: one for each repeat.</source>
        <translation>请给两者同样的项数：每次重复一项。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Complete it, for example `{example}`.</source>
        <translation>请补全，例如 `{example}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Let the first step be `from: approach, at_s: 0.0`.</source>
        <translation>请让第一步为 `from: approach, at_s: 0.0`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>This step ({section}, {time} s) does not come after the one before it.</source>
        <translation>这一步（{section}，{time} s）不在前一步之后。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write an earlier time; times start at 0 in each section.</source>
        <translation>请写更早的时间；每段的时间都从 0 开始。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>No hand works.</source>
        <translation>没有手在工作。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write `at_s: 0.0`.</source>
        <translation>请写 `at_s: 0.0`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Give it a later keyframe.</source>
        <translation>请加一个更晚的关键帧。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove one of the two.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove `level`.</source>
        <translation>请删除 `level`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Remove it: what is not said stays as it was.</source>
        <translation>请删除：没有写的保持原样。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`repeat` does not say which places `{word}` stands for.</source>
        <translation>`repeat` 没有说明 `{word}` 指哪些位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Add `{example}` to `repeat`, or write the place itself here.</source>
        <translation>请在 `repeat` 中加上 `{example}`，或在这里直接写位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>`rock` is said, but no keyframe rocks.</source>
        <translation>写了 `rock`，但没有关键帧摇动。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write the place itself here.</source>
        <translation>请在这里直接写位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>No step is lit when the stroke starts.</source>
        <translation>手法开始时没有亮起的步骤。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_checks.py"/>
        <source>Write the steps in the order in which they happen.</source>
        <translation>请按发生的顺序写步骤。</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_file</name>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>Hands are named from the giver's side: write `near` or `far`.</source>
        <translation>手以施术者所在侧命名：请写 `near` 或 `far`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>Places are anatomical: `level`, and for example `from_spine_edge_mm`.</source>
        <translation>位置按解剖命名：`level`，再加例如 `from_spine_edge_mm`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_file.py"/>
        <source>a stroke file</source>
        <translation>手法文件</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_model</name>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>number of the space</source>
        <translation>间隙编号</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the greatest pressure</source>
        <translation>最大压力的比例</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the way</source>
        <translation>路程的比例</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with its keyframes below</source>
        <translation>并在下面写关键帧</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>pushes a second</source>
        <translation>每秒推动次数</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the pressure</source>
        <translation>压力的比例</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>breaths a minute</source>
        <translation>每分钟呼吸次数</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>place in the list</source>
        <translation>列表中的位置</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with `pressures:` and `keyframes:` below</source>
        <translation>并在下面写 `pressures:` 和 `keyframes:`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with the instructions below</source>
        <translation>并在下面写指导文字</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>with `mistakes:` and `safety:` below</source>
        <translation>并在下面写 `mistakes:` 和 `safety:`</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>Write a number from -80 to 0: minus means before the shoulder blade.</source>
        <translation>请写 -80 到 0 的数：负数表示在肩胛骨之前。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_model.py"/>
        <source>share of the full rock</source>
        <translation>完全摇动的比例</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_new</name>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>new-stroke.yaml</source>
        <translation>new-stroke_zh.yaml</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>This cannot be the id of a stroke.</source>
        <translation>这不能作手法的 id。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>There is no stroke of this id to copy.</source>
        <translation>没有这个 id 的手法可复制。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>There is this stroke already.</source>
        <translation>这个手法已经有了。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Put a word into it: `{example}`.</source>
        <translation>请加入一个单词：`{example}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>This file cannot be written: {reason}.</source>
        <translation>这个文件无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Name another folder with --folder.</source>
        <translation>请用 --folder 另指文件夹。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Choose another id.</source>
        <translation>请另选 id。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_new.py"/>
        <source>Copy another stroke.</source>
        <translation>请复制别的手法。</translation>
    </message>
</context>
<context>
    <name>viewer.files.stroke_walk</name>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump: `{after}` starts with {start}, but `{before}` ends with {end}.</source>
        <translation>手 `{role}` 会跳动：`{after}` 以 {start} 开始，但 `{before}` 以 {end} 结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump: `{after}` starts with {start}, but `{before}` ends with {end}.</source>
        <translation>双手会跳动：`{after}` 以 {start} 开始，但 `{before}` 以 {end} 结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump: `{after}` starts with {start}, but each repeat ends with {end}.</source>
        <translation>手 `{role}` 会跳动：`{after}` 以 {start} 开始，但每次重复以 {end} 结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump: `{after}` starts with {start}, but each repeat ends with {end}.</source>
        <translation>双手会跳动：`{after}` 以 {start} 开始，但每次重复以 {end} 结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand would jump when the stroke starts again: it ends with {end} and starts with {start}.</source>
        <translation>手法重新开始时，手 `{role}` 会跳动：以 {end} 结束，以 {start} 开始。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands would jump when the stroke starts again: it ends with {end} and starts with {start}.</source>
        <translation>手法重新开始时，双手会跳动：以 {end} 结束，以 {start} 开始。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The {role} hand presses with {pressure} while {mm} mm above the skin.</source>
        <translation>手 `{role}` 在皮肤上方 {mm} mm 处却以 {pressure} 按压。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Both hands press with {pressure} while {mm} mm above the skin.</source>
        <translation>双手在皮肤上方 {mm} mm 处却以 {pressure} 按压。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The rocking would jump when the stroke starts again: from {share} to {first}.</source>
        <translation>手法重新开始时摇动会跳动：从 {share} 到 {first}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Let `leave` end with {value}.</source>
        <translation>请让 `leave` 以 {value} 结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Write `lift_mm: 0` or `pressure: 0` here.</source>
        <translation>请在这里写 `lift_mm: 0` 或 `pressure: 0`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Let the end be as the start: {start}.</source>
        <translation>请让结束与开始一致：{start}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Say the same in both, or let `{after}` start later than 0.0: it then moves there.</source>
        <translation>请在两处写同样的值，或让 `{after}` 晚于 0.0 开始：这样手会移动过去。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>The rocking would jump: `rock` is {here} here, and {before} just before.</source>
        <translation>摇动会跳动：这里 `rock` 为 {here}，而前一刻为 {before}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/stroke_walk.py"/>
        <source>Say it at a later time of the section.</source>
        <translation>请写在该段较晚的时间。</translation>
    </message>
</context>
<context>
    <name>viewer.files.text_rows</name>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>Install the program again, or put this right in the file.</source>
        <translation>请重新安装程序，或在文件中改正。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>`{name}` is there twice.</source>
        <translation>`{name}` 出现了两次。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>Write its fields: {fields}.</source>
        <translation>请写它的字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called}: `{field}` is `{value}`.</source>
        <translation>{called}：`{field}` 为 `{value}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>An entry is no group of fields.</source>
        <translation>有一项不是一组字段。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>An entry</source>
        <translation>有一项</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called} has no `{field}`.</source>
        <translation>{called} 没有 `{field}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>The fields are {fields}.</source>
        <translation>字段有 {fields}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>{called} has a field `{field}`.</source>
        <translation>{called} 有字段 `{field}`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/text_rows.py"/>
        <source>The file is not UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>viewer.files.translations</name>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>Install the program again, or put this right with Qt Linguist.</source>
        <translation>请重新安装程序，或用 Qt Linguist 改正。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file is too large to be a translation.</source>
        <translation>文件太大，不可能是译文。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file brings entities of its own.</source>
        <translation>文件自带了实体定义。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file is no XML: {reason}.</source>
        <translation>文件不是 XML：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/translations.py"/>
        <source>The file begins with `{name}`, not with `TS`.</source>
        <translation>文件以 `{name}` 开头，而不是 `TS`。</translation>
    </message>
</context>
<context>
    <name>viewer.files.yaml_tree</name>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a field has no colon</source>
        <translation>有一个字段没有冒号</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A field needs a colon and a space after its name: `at_s: 1.5`.</source>
        <translation>字段名后需要冒号和空格：`at_s: 1.5`。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>There are more than {most} values.</source>
        <translation>值超过 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>There is a character that cannot be in a text file.</source>
        <translation>有一个不能出现在文本文件中的字符。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a colon stands where none belongs</source>
        <translation>冒号出现在不该有的地方</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>If this is text with a colon in it, put the whole text in quotes.</source>
        <translation>如果这是含冒号的文字，请给整段文字加引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>nothing can begin with this character</source>
        <translation>任何内容都不能以这个字符开头</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Indent with spaces, never tabs; quote text that starts with a sign.</source>
        <translation>请用空格缩进，不要用制表符；以符号开头的文字请加引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>the file ends too early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A quotation mark or a bracket is opened and never closed.</source>
        <translation>有引号或括号打开后没有关闭。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右括号</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Close the bracket; commas between entries; text with a colon in quotes.</source>
        <translation>请关闭括号；各项之间用逗号；含冒号的文字加引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>an entry of a list has no hyphen</source>
        <translation>列表中有一项没有短横</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Entries of one list start in the same column, each with `- `.</source>
        <translation>同一列表的各项从同一列开始，每项以 `- ` 开头。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>a field does not begin where the others do</source>
        <translation>有一个字段没有与其他字段对齐</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Fields of one group start in one column; close every quotation mark.</source>
        <translation>同组字段从同一列开始；请关闭所有引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>there is more than one document</source>
        <translation>有不止一个文档</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Keep to one document in a file: remove the line with `---` or `...`.</source>
        <translation>一个文件只放一个文档：请删除含 `---` 或 `...` 的行。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Brackets or lists are nested too deeply.</source>
        <translation>括号或列表嵌套太深。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A few hundred are enough.</source>
        <translation>几百个就够了。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`*{name}` refers to another place.</source>
        <translation>`*{name}` 引用了别处。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`{tag}` is a YAML tag.</source>
        <translation>`{tag}` 是 YAML 标签。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>This is not valid YAML: {reason}.</source>
        <translation>这不是有效的 YAML：{reason}。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it, or type it anew.</source>
        <translation>请删除，或重新输入。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Copy another file of its kind and change it.</source>
        <translation>请复制另一个同类文件来修改。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Four levels are enough.</source>
        <translation>四层就够了。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`&amp;{name}` marks a place to refer to.</source>
        <translation>`&amp;{name}` 标记了供引用的位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>A list or a bracket stands where a field's name belongs.</source>
        <translation>应写字段名的地方是列表或括号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>`{name}` is given twice, first on line {line}.</source>
        <translation>`{name}` 写了两次，第一次在第 {line} 行。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Compare with a file that works.</source>
        <translation>请与一个可用的文件比较。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Write the values out here.</source>
        <translation>请在这里直接写出值。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it; quote text that begins with `!`.</source>
        <translation>请删除；以 `!` 开头的文字请加引号。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Remove it, and write values out.</source>
        <translation>请删除，并直接写出值。</translation>
    </message>
    <message>
        <location filename="../../viewer/files/yaml_tree.py"/>
        <source>Name it.</source>
        <translation>请给它取名。</translation>
    </message>
</context>
<context>
    <name>viewer.host.display</name>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Make a picture instead, which needs none:

{command}

If there is a display that this program does not see, set QT_QPA_PLATFORM, for example to xcb.</source>
        <translation>没有可打开窗口的显示器（DISPLAY 和 WAYLAND_DISPLAY 都未设置）。
请改为保存图片，它不需要显示器：

{command}

如果有本程序没有发现的显示器，请设置 QT_QPA_PLATFORM，例如 xcb。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>PySide6 6.12.0 crashes on Python 3.11 after about a minute (PYSIDE-3474).
Install another version, or use Python 3.12 or newer:

{command}</source>
        <translation>PySide6 6.12.0 在 Python 3.11 上约一分钟后会崩溃（PYSIDE-3474）。
请安装其他版本，或使用 Python 3.12 或更新版本：

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>QT_QPA_PLATFORM asks for “{name}”, which this Qt does not have. It has: {known}.</source>
        <translation>QT_QPA_PLATFORM 要求“{name}”，而此 Qt 没有。它有：{known}。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>PySide6 is not installed. Install it:

{command}</source>
        <translation>未安装 PySide6。请安装：

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>A window needs system libraries that are missing. Install them:

{command}</source>
        <translation>窗口所需的系统库缺失。请安装：

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/display.py"/>
        <source>The display {display} does not answer. Make a picture instead, which needs none:

{command}</source>
        <translation>显示器 {display} 没有响应。请改为保存图片，它不需要显示器：

{command}</translation>
    </message>
</context>
<context>
    <name>viewer.host.doctor</name>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>meshes</source>
        <translation>网格</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>libraries</source>
        <translation>系统库</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>fonts for Chinese</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>{version} on {system}</source>
        <translation>{version}，系统 {system}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>there is none: the window stays English when Chinese is chosen</source>
        <translation>没有：选择中文时窗口仍为英文</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>{names} not in {folder}</source>
        <translation>{folder} 中没有 {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>MISSING</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>a window under X lacks {names}</source>
        <translation>在 X 下打开窗口缺少 {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>there is none: texts would be empty boxes</source>
        <translation>没有：文字会显示为空框</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>none: steps can be read, not heard</source>
        <translation>没有：步骤可读，不可听</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>on the processor (no graphics card is used)</source>
        <translation>由处理器绘制（未用显卡）</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>the system's own</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>settings folder</source>
        <translation>设置文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>choices are not remembered</source>
        <translation>无法记住选择</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>each start prepares the motion anew</source>
        <translation>每次启动都重新准备动作</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>nothing is logged</source>
        <translation>不记录日志</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>strokes folder</source>
        <translation>手法文件夹</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>`massage-atlas new` cannot write a stroke there</source>
        <translation>`massage-atlas new` 无法在那里写手法</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>drawing lacks {names}</source>
        <translation>绘图缺少 {names}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>all there</source>
        <translation>齐全</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>Allow writing to {folder}.</source>
        <translation>请允许写入 {folder}。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/doctor.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
</context>
<context>
    <name>viewer.host.fonts</name>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install the package {package} (Debian, Ubuntu): {command}</source>
        <translation>请安装软件包 {package}（Debian、Ubuntu）：{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install “Chinese (Simplified) Supplemental Fonts” in Settings, Apps, Optional features.</source>
        <translation>请在“设置 › 应用 › 可选功能”中安装“中文（简体）补充字体”。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/fonts.py"/>
        <source>Install a font with Simplified Chinese, such as PingFang SC, with Font Book.</source>
        <translation>请用“字体册”安装含简体中文的字体，例如苹方（PingFang SC）。</translation>
    </message>
</context>
<context>
    <name>viewer.host.opengl</name>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL does not work here (exit status {status}).</source>
        <translation>OpenGL 在这里不可用（退出状态 {status}）。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Drawing needs system libraries that are missing. Install them:

{command}</source>
        <translation>绘图所需的系统库缺失。请安装：

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Mesa draws with and without a graphics card:

{command}</source>
        <translation>无论有无显卡，Mesa 都能绘图：

{command}</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Unset VTK_DEFAULT_OPENGL_WINDOW (now {chosen}), or install Mesa.</source>
        <translation>请取消 VTK_DEFAULT_OPENGL_WINDOW（现为 {chosen}），或安装 Mesa。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>Install the graphics card's driver from its maker; OpenGL 3.2 or newer is needed.</source>
        <translation>请安装显卡厂商的驱动；需要 OpenGL 3.2 或更新版本。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL 3.2 or newer is needed; on a virtual machine, give it a graphics card.</source>
        <translation>需要 OpenGL 3.2 或更新版本；在虚拟机上，请给它配显卡。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/opengl.py"/>
        <source>OpenGL did not answer within {seconds} seconds.</source>
        <translation>OpenGL 在 {seconds} 秒内没有响应。</translation>
    </message>
</context>
<context>
    <name>viewer.host.voice</name>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>This computer has no voice.</source>
        <translation>本机没有语音。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>This computer has no voice for this language.</source>
        <translation>本机没有这种语言的语音。</translation>
    </message>
    <message>
        <location filename="../../viewer/host/voice.py"/>
        <source>Add one in the system's settings.</source>
        <translation>请在系统设置中添加。</translation>
    </message>
</context>
<context>
    <name>viewer.language</name>
    <message>
        <location filename="../../viewer/language.py"/>
        <source>0.5 mm</source>
        <translation>0.5 mm</translation>
    </message>
</context>
<context>
    <name>viewer.motion.plan</name>
    <message>
        <location filename="../../viewer/motion/plan.py"/>
        <source>a hand that works with “{part}” in the shape “{shape}” is not known yet</source>
        <translation>尚不支持以“{part}”、形状“{shape}”工作的手</translation>
    </message>
    <message>
        <location filename="../../viewer/motion/plan.py"/>
        <source>“from_spine_edge_mm” is for heels; a thumb's place is the middle of its pad</source>
        <translation>“from_spine_edge_mm”用于掌根；拇指的位置是其指腹的中央</translation>
    </message>
</context>
<context>
    <name>viewer.state.words</name>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Giver's eyes</source>
        <translation>施术者视角</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Overhead</source>
        <translation>俯视</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Side</source>
        <translation>侧面</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Hands</source>
        <translation>手部</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Three-quarter</source>
        <translation>斜侧</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman, heavy</source>
        <translation>女性，偏胖</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Woman, athletic</source>
        <translation>女性，健壮</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man</source>
        <translation>男性</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man, heavy</source>
        <translation>男性，偏胖</translation>
    </message>
    <message>
        <location filename="../../viewer/state/words.py"/>
        <source>Man, athletic</source>
        <translation>男性，健壮</translation>
    </message>
</context>
<context>
    <name>viewer.stroke.levels</name>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>there is no {name}: this part of the spine has {levels}</source>
        <translation>没有 {name}：脊柱的这一部分有 {levels}</translation>
    </message>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>“{name}” is not a level of the spine</source>
        <translation>“{name}”不是脊柱的节段</translation>
    </message>
    <message>
        <location filename="../../viewer/stroke/levels.py"/>
        <source>{name} lies below {lowest}, where nothing is pressed</source>
        <translation>{name} 低于 {lowest}，那里不作按压</translation>
    </message>
</context>
<context>
    <name>viewer.ui.actions</name>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Keys and help</source>
        <translation>按键与帮助</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Principles and safety</source>
        <translation>原则与安全</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bring all back; leave full screen</source>
        <translation>全部恢复；退出全屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Press the focused button</source>
        <translation>按下获得焦点的按钮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds back</source>
        <translation>后退 10 秒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds forward</source>
        <translation>前进 10 秒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second back</source>
        <translation>后退 1 秒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second forward</source>
        <translation>前进 1 秒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Previous step</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One frame forward</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Begin the looped section here</source>
        <translation>循环段从这里开始</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>End the looped section here</source>
        <translation>循环段到这里结束</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Loop the whole technique again</source>
        <translation>重新循环整个手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Through the giver's eyes</source>
        <translation>施术者的视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The hands</source>
        <translation>手部</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Frame what is selected, or the hands</source>
        <translation>对准所选结构或双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bring the view back</source>
        <translation>恢复视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Follow the hands</source>
        <translation>跟随双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Leave my camera where it is</source>
        <translation>镜头保持不动</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>One, two or four panes</source>
        <translation>一个、两个或四个分屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The next pane</source>
        <translation>下一分屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The giver at the other side</source>
        <translation>施术者换到另一侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Muscles</source>
        <translation>肌肉</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bones</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>X-ray window</source>
        <translation>透视窗</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Glass hands</source>
        <translation>玻璃手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Pressure on the skin</source>
        <translation>皮肤上的压力</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Path on the skin</source>
        <translation>皮肤上的路径</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>The hands at the next stop</source>
        <translation>双手的下一落点</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Measure on the skin</source>
        <translation>在皮肤上测量</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Practise placing the hands</source>
        <translation>练习放置双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Compare with the mirror image</source>
        <translation>与镜像对比</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Only what is selected</source>
        <translation>只显示所选</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Layers</source>
        <translation>层次</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present from the start</source>
        <translation>从头演示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present from here</source>
        <translation>从此处演示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Present with notes</source>
        <translation>带备注演示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Previous keyframe</source>
        <translation>上一关键帧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Next keyframe</source>
        <translation>下一关键帧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>To that tenth</source>
        <translation>到该十分之一处</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Breathing sign</source>
        <translation>呼吸提示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Speak the steps</source>
        <translation>朗读步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Under the skin</source>
        <translation>皮肤之下</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Looped section</source>
        <translation>循环段</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Views</source>
        <translation>视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Bookmarks and lessons</source>
        <translation>书签与课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Mouse and window</source>
        <translation>鼠标与窗口</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Space, K</source>
        <translation>空格，K</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>10 seconds back, forward</source>
        <translation>后退、前进 10 秒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>1 second back, forward</source>
        <translation>后退、前进 1 秒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>previous, next step</source>
        <translation>上一、下一步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+← →</source>
        <translation>Ctrl+← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>previous, next keyframe</source>
        <translation>上一、下一关键帧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>one frame back, forward</source>
        <translation>后退、前进一帧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>slower, faster</source>
        <translation>减速、加速</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>to the start, to the end</source>
        <translation>到开头、到结尾</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>to that tenth of the technique</source>
        <translation>到手法的该十分之一处</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>captions over the picture</source>
        <translation>画面上的字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>when to breathe in and out</source>
        <translation>何时吸气和呼气</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>speak the steps</source>
        <translation>朗读步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>skin, muscles, bones</source>
        <translation>皮肤、肌肉、骨骼</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>X  Shift+X</source>
        <translation>X  Shift+X</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>x-ray window, glass hands</source>
        <translation>透视窗、玻璃手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>N  Shift+N</source>
        <translation>N  Shift+N</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>names, numbers</source>
        <translation>名称、编号</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>on the skin: pressure, path</source>
        <translation>皮肤上：压力、路径</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+H</source>
        <translation>Shift+H</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the hands at the next stop</source>
        <translation>双手的下一落点</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+L</source>
        <translation>Shift+L</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>all layers</source>
        <translation>所有层次</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>search for a bone or muscle</source>
        <translation>搜索骨骼或肌肉</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>↑  ↓  Return</source>
        <translation>↑  ↓  回车</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>choose what was found</source>
        <translation>选择搜索结果</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>select</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show only what is selected</source>
        <translation>只显示所选</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>measure on the skin: click two points</source>
        <translation>在皮肤上测量：单击两点</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>practise placing the hands</source>
        <translation>练习放置双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>compare with the mirror image</source>
        <translation>与镜像对比</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move the cross there; with Shift, finely</source>
        <translation>移动十字标；加 Shift 微调</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bring all back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+A</source>
        <translation>Shift+A</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>begins here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+B</source>
        <translation>Shift+B</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>ends here</source>
        <translation>到这里结束</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+C, Esc</source>
        <translation>Shift+C，Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the whole technique again</source>
        <translation>恢复整个手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Tab, ← →</source>
        <translation>Tab，← →</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move an end</source>
        <translation>移动一端</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Alt+1 … Alt+6</source>
        <translation>Alt+1 … Alt+6</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the six views</source>
        <translation>六个视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>through the giver's eyes</source>
        <translation>施术者的视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the hands</source>
        <translation>手部</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Number pad 1 3 7</source>
        <translation>数字键盘 1 3 7</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>front, side, overhead</source>
        <translation>正面、侧面、俯视</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>with Ctrl</source>
        <translation>加 Ctrl</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the opposite side</source>
        <translation>相反一侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>frame what is selected, or the hands</source>
        <translation>对准所选结构或双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bring the view back</source>
        <translation>恢复视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+F</source>
        <translation>Shift+F</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>follow the hands</source>
        <translation>跟随双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>leave my camera where it is</source>
        <translation>镜头保持不动</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>one, two or four panes</source>
        <translation>一个、两个或四个分屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>the next pane</source>
        <translation>下一分屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>mirror: the giver at the other side</source>
        <translation>镜像：施术者在另一侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bookmark this moment</source>
        <translation>为此刻加书签</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+B  Ctrl+L</source>
        <translation>Ctrl+B  Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>bookmarks, lessons</source>
        <translation>书签、课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Return  Del</source>
        <translation>回车  Del</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show or delete the chosen row</source>
        <translation>显示或删除所选行</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>move it up, down</source>
        <translation>上移、下移</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Ctrl+Z  Ctrl+Shift+Z</source>
        <translation>Ctrl+Z  Ctrl+Shift+Z</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Page up, Page down</source>
        <translation>PgUp，PgDn</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>through the lesson that plays</source>
        <translation>浏览正在播放的课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>turn the model</source>
        <translation>转动模型</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Shift+drag, middle</source>
        <translation>Shift+拖动，中键</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>shift the picture</source>
        <translation>平移画面</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>show a structure alone;</source>
        <translation>单独显示一个结构；</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>beside all of them: the view back</source>
        <translation>点在空处：恢复视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>press the focused button</source>
        <translation>按下获得焦点的按钮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>F11, Esc</source>
        <translation>F11，Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>full screen, and back</source>
        <translation>进入和退出全屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>principles and safety</source>
        <translation>原则与安全</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/actions.py"/>
        <source>close the program</source>
        <translation>关闭程序</translation>
    </message>
</context>
<context>
    <name>viewer.ui.audience</name>
    <message>
        <location filename="../../viewer/ui/audience.py"/>
        <source>Presentation — Massage Atlas</source>
        <translation>演示 — Massage Atlas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/audience.py"/>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>viewer.ui.bookmarks_page</name>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Technique missing</source>
        <translation>缺少手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bookmark this moment</source>
        <translation>为此刻加书签</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Keep time, view and layers under a name (Ctrl+D)</source>
        <translation>以一个名称保存时间、视角和层次 (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Import, export, undo</source>
        <translation>导入、导出、撤销</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>More about bookmarks</source>
        <translation>更多书签操作</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>There are no bookmarks yet. Stop at a moment worth keeping, turn the model as you like, and press Ctrl+D: time, view and layers come back with a double click. Files that somebody shares with you can be dropped on the window.</source>
        <translation>还没有书签。停在值得保留的一刻，随意转动模型，按 Ctrl+D：双击即可恢复时间、视角和层次。别人分享的文件可以拖放到窗口上。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Name of the bookmark</source>
        <translation>书签名称</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Note of the bookmark</source>
        <translation>书签备注</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Bring time, view and layers back (double click, Return)</source>
        <translation>恢复时间、视角和层次（双击、回车）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Delete the bookmark (Del)</source>
        <translation>删除书签 (Del)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Delete the bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Import bookmarks or a lesson…</source>
        <translation>导入书签或课程…</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Export all bookmarks…</source>
        <translation>导出所有书签…</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/bookmarks_page.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>viewer.ui.camera_menu</name>
    <message>
        <location filename="../../viewer/ui/camera_menu.py"/>
        <source>The camera goes along with the working hands; turn and distance stay yours</source>
        <translation>镜头随施术的手移动；角度和距离保持您的设定</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/camera_menu.py"/>
        <source>Neither steps nor techniques move the camera; the keys for views still do</source>
        <translation>步骤和手法都不移动镜头；视角按键仍然有效</translation>
    </message>
</context>
<context>
    <name>viewer.ui.caption_menu</name>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Small captions</source>
        <translation>小字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Medium captions</source>
        <translation>中字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Large captions</source>
        <translation>大字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>What the giver does now, written over the picture</source>
        <translation>把施术者此刻的动作写在画面上</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>Speak the steps (no voice here)</source>
        <translation>朗读步骤（本机无语音）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>When the receiver breathes in and out</source>
        <translation>受术者何时吸气和呼气</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_menu.py"/>
        <source>With this computer's own voice</source>
        <translation>用本机的语音</translation>
    </message>
</context>
<context>
    <name>viewer.ui.caption_signs</name>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>No pressure</source>
        <translation>无压力</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Light pressure</source>
        <translation>轻压</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Medium pressure</source>
        <translation>中压</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Firm pressure</source>
        <translation>重压</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/caption_signs.py"/>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
</context>
<context>
    <name>viewer.ui.comfort_menu</name>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>Less motion</source>
        <translation>减少动态</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/comfort_menu.py"/>
        <source>The camera goes to a view at once instead of gliding there</source>
        <translation>镜头直接切换到视角，不再滑动过去</translation>
    </message>
</context>
<context>
    <name>viewer.ui.ink_layer</name>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Yellow, a whole line</source>
        <translation>黄色，实线</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Blue, dashed</source>
        <translation>蓝色，虚线</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Pink, dotted</source>
        <translation>粉色，点线</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Lines: {count}</source>
        <translation>笔迹数：{count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/ink_layer.py"/>
        <source>Ink over the picture</source>
        <translation>画面上的笔迹</translation>
    </message>
</context>
<context>
    <name>viewer.ui.key_names</name>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/key_names.py"/>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>viewer.ui.language_menu</name>
    <message>
        <location filename="../../viewer/ui/language_menu.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/language_menu.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>viewer.ui.layers_panel</name>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Upper muscles</source>
        <translation>浅层肌肉</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Deep muscles</source>
        <translation>深层肌肉</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Giver</source>
        <translation>施术者</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Surface</source>
        <translation>体表</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Skeleton</source>
        <translation>骨架</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>X-ray</source>
        <translation>透视</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Half and half</source>
        <translation>左右各半</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Where hands press, coloured and lettered (C)</source>
        <translation>手按压之处，用颜色和文字标出 (C)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Where the hands go, and their stops in order (P)</source>
        <translation>手的去向及其依次的落点 (P)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>A ghost of the hands at their next stop (Shift+H)</source>
        <translation>以虚影显示双手的下一落点 (Shift+H)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>The skin opens around the working hands (X)</source>
        <translation>皮肤在施术的手周围打开 (X)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>One sees what the hands lie on (Shift+X)</source>
        <translation>可看见手下面的结构 (Shift+X)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Names of what is seen (N)</source>
        <translation>所见结构的名称 (N)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Numbers of vertebrae and ribs (Shift+N)</source>
        <translation>椎骨和肋骨的编号 (Shift+N)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Close the layers</source>
        <translation>关闭层次</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Close (Shift+L)</source>
        <translation>关闭 (Shift+L)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>Open side</source>
        <translation>打开一侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>{share}, gone</source>
        <translation>{share}，隐去</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>{share}, solid</source>
        <translation>{share}，不透明</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/layers_panel.py"/>
        <source>On the skin</source>
        <translation>皮肤上</translation>
    </message>
</context>
<context>
    <name>viewer.ui.lesson_strip</name>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Previous item of the lesson</source>
        <translation>课程上一项</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Previous item of the lesson (Page up)</source>
        <translation>课程上一项 (PgUp)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Next item of the lesson</source>
        <translation>课程下一项</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>End the lesson</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>the end of the lesson</source>
        <translation>课程结束</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lesson_strip.py"/>
        <source>Next: {name} (Page down)</source>
        <translation>下一项：{name} (PgDn)</translation>
    </message>
</context>
<context>
    <name>viewer.ui.lessons_page</name>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Drag into this list what the lesson shows, or choose it below and press Return.</source>
        <translation>把课程要显示的内容拖入此列表，或在下方选择后按回车。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>A lesson shows techniques, bookmarks and pages of words one after the other, with notes that only the teacher sees.</source>
        <translation>课程依次显示手法、书签和文字页，备注只有教师能看到。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Title of the lesson</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>The lesson, item by item</source>
        <translation>课程各项</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>What can be added</source>
        <translation>可添加的内容</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Play from here</source>
        <translation>从这里播放</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Play the lesson from the chosen item (double click, Return)</source>
        <translation>从所选项播放课程（双击、回车）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Add to it</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Chosen item</source>
        <translation>所选项</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Title of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Text; an empty line begins a paragraph</source>
        <translation>正文；空行开始新段落</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Text of the page</source>
        <translation>页面正文</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>The step to begin with</source>
        <translation>起始步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Notes for the teacher</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Export this lesson…</source>
        <translation>导出本课程…</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Other lessons</source>
        <translation>其他课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Open another lesson</source>
        <translation>打开另一课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Begin a new lesson</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>More about lessons</source>
        <translation>更多课程操作</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Import, export, delete, undo</source>
        <translation>导入、导出、删除、撤销</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Take this item out</source>
        <translation>移除此项</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Take this item out of the lesson (Del)</source>
        <translation>从课程中移除此项 (Del)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/lessons_page.py"/>
        <source>Delete this lesson</source>
        <translation>删除本课程</translation>
    </message>
</context>
<context>
    <name>viewer.ui.library</name>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Import bookmarks or a lesson</source>
        <translation>导入书签或课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/library.py"/>
        <source>bookmarks</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>viewer.ui.mirror_picture</name>
    <message>
        <location filename="../../viewer/ui/mirror_picture.py"/>
        <source>Mirror image of the 3D view</source>
        <translation>三维视图的镜像</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/mirror_picture.py"/>
        <source>Mirrored: as a left-handed giver</source>
        <translation>镜像：如左利手施术者</translation>
    </message>
</context>
<context>
    <name>viewer.ui.more_menu</name>
    <message>
        <location filename="../../viewer/ui/more_menu.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/more_menu.py"/>
        <source>More: what has no room in this bar</source>
        <translation>更多：此栏放不下的项目</translation>
    </message>
</context>
<context>
    <name>viewer.ui.notices</name>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Cancel preparing</source>
        <translation>取消准备</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing what lies under the skin …  {percent} %</source>
        <translation>正在准备皮肤之下的结构……  {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>Preparing the movement for these two people …  {percent} %</source>
        <translation>正在为这两个人准备动作……  {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/notices.py"/>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pane_frames</name>
    <message>
        <location filename="../../viewer/ui/pane_frames.py"/>
        <source>{count} panes: {views}; pane {place} is active</source>
        <translation>{count} 个分屏：{views}；当前为第 {place} 个</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pane_menu</name>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>One pane</source>
        <translation>单屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Two panes</source>
        <translation>两个分屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Four panes</source>
        <translation>四个分屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pane_menu.py"/>
        <source>Next pane</source>
        <translation>下一分屏</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pen</name>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Pen: {ink}</source>
        <translation>画笔：{ink}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>No pen</source>
        <translation>无画笔</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Ink stays until it is erased</source>
        <translation>笔迹保留到擦除</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/pen.py"/>
        <source>Ink fades</source>
        <translation>笔迹渐隐</translation>
    </message>
</context>
<context>
    <name>viewer.ui.picture_copy</name>
    <message>
        <location filename="../../viewer/ui/picture_copy.py"/>
        <source>The audience's picture</source>
        <translation>观众画面</translation>
    </message>
</context>
<context>
    <name>viewer.ui.practice_page</name>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Place the hands</source>
        <translation>放置双手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>What a hand feels first</source>
        <translation>手最先摸到什么</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Leave the practice (Esc)</source>
        <translation>退出练习 (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Click the skin. By keys: the arrows move a cross, finely with Shift, and Return answers.</source>
        <translation>单击皮肤。用按键：方向键移动十字标，加 Shift 微调，回车作答。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Hint: {hint}</source>
        <translation>提示：{hint}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Finding the places on this body …</source>
        <translation>正在此人体上定位……</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Right: {question}</source>
        <translation>正确：{question}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Not yet: {question}</source>
        <translation>尚未：{question}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>{right} of {count} right</source>
        <translation>{count} 题中答对 {right} 题</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/practice_page.py"/>
        <source>Question {number} of {count}, {right} right so far</source>
        <translation>第 {number} / {count} 题，已答对 {right} 题</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenter</name>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Step {number} of {count}</source>
        <translation>步骤 {number} / {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Item {number} of {count}</source>
        <translation>第 {number} / {count} 项</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes — Massage Atlas</source>
        <translation>备注 — Massage Atlas</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes for the one who presents</source>
        <translation>演示者备注</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Now: {name}</source>
        <translation>现在：{name}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Reset</source>
        <translation>归零</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Ink stays</source>
        <translation>保留笔迹</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Stop the clock, or let it go on</source>
        <translation>停止或继续计时</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Clock back to nought</source>
        <translation>计时归零</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Audience's picture on the next screen</source>
        <translation>观众画面换到下一屏幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>End the presentation</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>The next technique, or the end.</source>
        <translation>下一手法，或结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>round {number} of {count}</source>
        <translation>第 {number} 轮，共 {count} 轮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>The end of the lesson.</source>
        <translation>课程结束。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenter.py"/>
        <source>Mistakes</source>
        <translation>常见错误</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenting</name>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>Captions: {size}</source>
        <translation>字幕：{size}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the end.</source>
        <translation>已到结尾。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the beginning.</source>
        <translation>已到开头。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the last technique.</source>
        <translation>这是最后一个手法。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>This is the first technique.</source>
        <translation>这是第一个手法。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting.py"/>
        <source>Preparing …  {percent} %</source>
        <translation>准备中……  {percent} %</translation>
    </message>
</context>
<context>
    <name>viewer.ui.presenting_keys</name>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Presenting</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Next technique</source>
        <translation>下一手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Previous technique</source>
        <translation>上一手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Lay the pen down</source>
        <translation>放下画笔</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Take back the last line</source>
        <translation>撤回最后一笔</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Erase all ink</source>
        <translation>擦除所有笔迹</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Larger captions</source>
        <translation>放大字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Smaller captions</source>
        <translation>缩小字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>Notes for you</source>
        <translation>给您的备注</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>present: from the start, from here</source>
        <translation>演示：从头、从此处</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>end it; either button of a clicker does</source>
        <translation>结束；遥控器任一键均可</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>next step; with Shift the next technique</source>
        <translation>下一步骤；加 Shift 为下一手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>previous step; with Shift the technique</source>
        <translation>上一步骤；加 Shift 为上一手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>black or white screen; again: the picture</source>
        <translation>黑屏或白屏；再按：画面</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>take or lay down the pen, and its colour</source>
        <translation>拿起或放下画笔及其颜色</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>ink stays or fades; take back; erase</source>
        <translation>笔迹保留或渐隐；撤回；擦除</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>larger, smaller captions</source>
        <translation>放大、缩小字幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>notes for you; the other screen</source>
        <translation>给您的备注；另一屏幕</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/presenting_keys.py"/>
        <source>the clock: stop, back to nought</source>
        <translation>计时：停止、归零</translation>
    </message>
</context>
<context>
    <name>viewer.ui.pressure_curve</name>
    <message>
        <location filename="../../viewer/ui/pressure_curve.py"/>
        <source>Pressure: {pressure}</source>
        <translation>压力：{pressure}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.principles_page</name>
    <message>
        <location filename="../../viewer/ui/principles_page.py"/>
        <source>Go on to the techniques</source>
        <translation>继续到手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/principles_page.py"/>
        <source>Go on to the techniques; F2 brings this page back</source>
        <translation>继续到手法；按 F2 可返回本页</translation>
    </message>
</context>
<context>
    <name>viewer.ui.rules_line</name>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>broken</source>
        <translation>违反</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>nothing to measure</source>
        <translation>无可测量</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Every rule, with what was measured</source>
        <translation>每条规则及其测量结果</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{title}, {count} worth a look</source>
        <translation>{title}，{count} 条值得留意</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{what}. {remedy}</source>
        <translation>{what}。{remedy}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Worth a look: {what}</source>
        <translation>值得留意：{what}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{rule}: {verdict}</source>
        <translation>{rule}：{verdict}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Checking the rules …</source>
        <translation>正在检查规则……</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>1 rule broken</source>
        <translation>违反 1 条规则</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{count} rules broken</source>
        <translation>违反 {count} 条规则</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Not at this moment; the bar below shows where.</source>
        <translation>不在此刻；下方进度条标出何处。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>1 rule holds</source>
        <translation>1 条规则符合</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>{count} rules hold</source>
        <translation>{count} 条规则符合</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All rules hold</source>
        <translation>所有规则都符合</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>All {count} rules hold</source>
        <translation>{count} 条规则全部符合</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Broken: {what}</source>
        <translation>违反：{what}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Is it done as it should be?</source>
        <translation>做得是否正确？</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Go to {time}</source>
        <translation>跳到 {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/rules_line.py"/>
        <source>Go to the worst moment</source>
        <translation>跳到偏差最大的时刻</translation>
    </message>
</context>
<context>
    <name>viewer.ui.scrub_bar</name>
    <message>
        <location filename="../../viewer/ui/scrub_bar.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>viewer.ui.search_box</name>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Bone or muscle, English or Latin</source>
        <translation>骨骼或肌肉，也可用拉丁文</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Search for a structure</source>
        <translation>搜索结构</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Structures found</source>
        <translation>找到的结构</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>The names of the structures are not there yet.</source>
        <translation>结构名称尚未就绪。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/search_box.py"/>
        <source>Nothing of that name. Try the beginning of a word: rhom, scap, T7.</source>
        <translation>没有这个名称。请输入名称的一部分：菱形、肩胛、T7。</translation>
    </message>
</context>
<context>
    <name>viewer.ui.section_handles</name>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Beginning of the looped section</source>
        <translation>循环段起点</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>End of the looped section</source>
        <translation>循环段终点</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Looped section: {letter} at {time}</source>
        <translation>循环段：{letter} 在 {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/section_handles.py"/>
        <source>Loop the whole technique again ({keys})</source>
        <translation>重新循环整个手法 ({keys})</translation>
    </message>
</context>
<context>
    <name>viewer.ui.share_note</name>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Picture at {percent} % size so that it plays smoothly</source>
        <translation>画面缩至 {percent} %，以便流畅播放</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Picture at {percent} %</source>
        <translation>画面 {percent} %</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Always the whole picture size</source>
        <translation>始终使用完整画面尺寸</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/share_note.py"/>
        <source>Otherwise a slow computer plays a smaller picture, stretched, before it drops pictures</source>
        <translation>否则，慢的电脑会先用放大的小画面播放，而不是丢帧</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_menu</name>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>The usual side is the other one, and the two hands exchange what they do</source>
        <translation>惯用侧换到另一边，两只手互换动作</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side</source>
        <translation>惯用侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>At the receiver's</source>
        <translation>在受术者的</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Left-handed</source>
        <translation>左利手</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Change sides</source>
        <translation>换侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side: left</source>
        <translation>惯用侧：左</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_menu.py"/>
        <source>Usual side: right</source>
        <translation>惯用侧：右</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_panel</name>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Anatomy</source>
        <translation>解剖</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Principles and safety (F2)</source>
        <translation>原则与安全 (F2)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Techniques</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>Go to this step, with its view</source>
        <translation>跳到此步骤及其视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_panel.py"/>
        <source>{title}  ·  yours</source>
        <translation>{title}  ·  自建</translation>
    </message>
</context>
<context>
    <name>viewer.ui.side_stack</name>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Techniques and their steps</source>
        <translation>手法及其步骤</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Moments that were kept (Ctrl+B)</source>
        <translation>保存的时刻 (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/side_stack.py"/>
        <source>Lessons, to build and to play (Ctrl+L)</source>
        <translation>课程：编排与播放 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>viewer.ui.speaking</name>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>{count} characters have no glyph: {some}</source>
        <translation>{count} 个字符没有字形：{some}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>This computer has no font with Chinese characters. Texts stay English.</source>
        <translation>本机没有含中文字符的字体。文字保持英文。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>Some characters cannot be shown.</source>
        <translation>有些字符无法显示。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speaking.py"/>
        <source>The translation cannot be read. Texts stay English.</source>
        <translation>译文无法读取。文字保持英文。</translation>
    </message>
</context>
<context>
    <name>viewer.ui.speed_menu</name>
    <message>
        <location filename="../../viewer/ui/speed_menu.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/speed_menu.py"/>
        <source>1×  normal</source>
        <translation>1×  正常</translation>
    </message>
</context>
<context>
    <name>viewer.ui.structure_card</name>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Nothing is selected. Click a structure in the picture, or search for one with Ctrl+F.</source>
        <translation>尚未选择。请在画面中单击一个结构，或按 Ctrl+F 搜索。</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Show alone</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Bring to the middle</source>
        <translation>移到中央</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Select it; once more for the other side</source>
        <translation>选择；再点一次选另一侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Select it</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>This technique works on</source>
        <translation>此手法作用于</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/structure_card.py"/>
        <source>Where people differ</source>
        <translation>因人而异之处</translation>
    </message>
</context>
<context>
    <name>viewer.ui.telling</name>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>the giver at the receiver's left</source>
        <translation>施术者在受术者左侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>the giver at the receiver's right</source>
        <translation>施术者在受术者右侧</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>{time} of {whole}</source>
        <translation>{time} / {whole}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>The screen is black</source>
        <translation>屏幕为黑</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>The screen is white</source>
        <translation>屏幕为白</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/telling.py"/>
        <source>{name} is selected</source>
        <translation>已选择 {name}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.title_bar</name>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Deep</source>
        <translation>深褐色</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>No checks</source>
        <translation>不检查</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Checks: broken rules</source>
        <translation>检查：违反的规则</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Checks: warnings too</source>
        <translation>检查：也含提醒</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman</source>
        <translation>受术者：女性</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman, heavy</source>
        <translation>受术者：女性，偏胖</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: woman, athletic</source>
        <translation>受术者：女性，健壮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man</source>
        <translation>受术者：男性</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man, heavy</source>
        <translation>受术者：男性，偏胖</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver: man, athletic</source>
        <translation>受术者：男性，健壮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman</source>
        <translation>施术者：女性</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman, heavy</source>
        <translation>施术者：女性，偏胖</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: woman, athletic</source>
        <translation>施术者：女性，健壮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man</source>
        <translation>施术者：男性</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man, heavy</source>
        <translation>施术者：男性，偏胖</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Giver: man, athletic</source>
        <translation>施术者：男性，健壮</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View</source>
        <translation>视角</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View (Alt+1 to Alt+6; R brings it back)</source>
        <translation>视角（Alt+1 至 Alt+6；R 恢复）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Layers: skin, muscles, bones (Shift+L)</source>
        <translation>层次：皮肤、肌肉、骨骼 (Shift+L)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Search for a bone or muscle (Ctrl+F)</source>
        <translation>搜索骨骼或肌肉 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Present on the whole screen (F5)</source>
        <translation>全屏演示 (F5)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Theme, text size, language, checks, full screen, principles, keys and help</source>
        <translation>主题、文字大小、语言、检查、全屏、原则、按键与帮助</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Side panel</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Receiver</source>
        <translation>受术者</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Who receives the massage</source>
        <translation>谁接受按摩</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Who gives the massage, and at which side (M)</source>
        <translation>谁施行按摩，在哪一侧 (M)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Hide the side panel</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>Show the side panel</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/title_bar.py"/>
        <source>View: {view}</source>
        <translation>视角：{view}</translation>
    </message>
</context>
<context>
    <name>viewer.ui.transport_bar</name>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Previous step (Shift+Left)</source>
        <translation>上一步骤 (Shift+←)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Next step (Shift+Right)</source>
        <translation>下一步骤 (Shift+→)</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Speed ([ slower, ] faster, \ normal)</source>
        <translation>速度（[ 减速，] 加速，\ 正常）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Speed {speed}</source>
        <translation>速度 {speed}</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop: on</source>
        <translation>循环：开</translation>
    </message>
    <message>
        <location filename="../../viewer/ui/transport_bar.py"/>
        <source>Loop: off</source>
        <translation>循环：关</translation>
    </message>
</context>
<context>
    <name>viewer.ui.viewport</name>
    <message>
        <location filename="../../viewer/ui/viewport.py"/>
        <source>3D view</source>
        <translation>三维视图</translation>
    </message>
</context>
<context>
    <name>viewer.check.rules</name>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what presses touches the skin</source>
        <translation>按压的部位接触皮肤</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>no hand is inside the skin</source>
        <translation>没有手陷入皮肤</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands, arms and bodies do not pass through each other</source>
        <translation>手、手臂和身体互不穿过</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing presses on the spine</source>
        <translation>不按压脊柱</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the pressure ends before the shoulder blade</source>
        <translation>压力在肩胛骨之前停止</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses lie between the ribs, one space after the other</source>
        <translation>按压落在肋骨之间，逐个间隙进行</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses lie on the openings of the sacrum</source>
        <translation>按压落在骶骨的孔上</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>only light pressure on the lowest ribs and over the kidneys</source>
        <translation>最下肋骨和肾区上方只用轻的压力</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing presses on the coccyx</source>
        <translation>不按压尾骨</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the first press is light, and none is more than a rung firmer than the one before</source>
        <translation>第一次按压轻，之后每次最多比前一次重一级</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands do not skid over the skin</source>
        <translation>手不在皮肤上打滑</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>press and release keep time with the breath</source>
        <translation>按压与放松随呼吸进行</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rocking is slow</source>
        <translation>摇动缓慢</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the whole body answers the rocking</source>
        <translation>全身随摇动而动</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>joints turn no further than a person's</source>
        <translation>关节转动不超过人体范围</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>no locked elbow, no shoulder above the ear</source>
        <translation>肘不锁直，肩不高过耳</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>nothing jumps or slides</source>
        <translation>没有跳动或滑动</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>an instruction is lit at every moment</source>
        <translation>每一刻都有一条指示亮起</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch to skin, median</source>
        <translation>着力面到皮肤，中位数</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own, from contacts measured in trials; aim 1 and 2 mm</source>
        <translation>自定，取自试验中测得的接触；目标 1 和 2 mm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch to skin, nine tenths of it</source>
        <translation>着力面到皮肤，十分之九处</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch inside the skin</source>
        <translation>着力面陷入皮肤</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>any part of a hand inside the skin</source>
        <translation>手的任何部分陷入皮肤</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what rests, in the skin as it would lie without it</source>
        <translation>搁放的部分，相对于皮肤原位的深度</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>aim of the design</source>
        <translation>设计目标</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>end of the finger that is furthest from the skin, while its hand presses</source>
        <translation>按压时离皮肤最远的指端</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: fingers lie relaxed, they are not held up</source>
        <translation>自定：手指放松搁着，不抬起</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands and forearms apart</source>
        <translation>双手与前臂相距</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>a pair of solid bodies</source>
        <translation>两个实心物体</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>giver's hands and forearms from the giver's own body</source>
        <translation>施术者的手和前臂离自身身体</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>giver's body from the receiver's</source>
        <translation>施术者身体离受术者身体</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>hands and forearms in the receiver's sheet</source>
        <translation>手和前臂陷入受术者铺单</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: folded, the sheet is 8 mm thick, and a hand presses it together</source>
        <translation>自定：折叠处的铺单厚 8 毫米，手会将其压实</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>inner edge of what presses deep, from the spinous tips</source>
        <translation>深压部位的内缘，离棘突尖</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>megahowto; leaf.tv; howcast; bliss2massage; daibio</source>
        <translation>megahowto；leaf.tv；howcast；bliss2massage；daibio</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same over the sacrum</source>
        <translation>同上，在骶骨上</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>what rests across the spine, in the skin as it would lie without it</source>
        <translation>横搁在脊柱上的部分，相对于皮肤原位的深度</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own: resting fingers may lie over the spine, but not press there</source>
        <translation>自定：静置的手指可以搭在脊柱上，但不可在那里按压</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>inner edge of a heel where it begins to press</source>
        <translation>掌根开始按压处的内缘</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived; two finger widths from the spine to its middle is taught</source>
        <translation>推算；教学中为从脊柱到其中央两指宽</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of the pressure before the border of the shoulder blade</source>
        <translation>压力中心离肩胛骨边缘</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Sobush 1996 and Sci Rep 2021 for the border; the instruction for the stop</source>
        <translation>边缘据 Sobush 1996 和 Sci Rep 2021；终点据指导文字</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same at the end of the way outward</source>
        <translation>同上，在向外行程的终点</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: at the shoulder blades</source>
        <translation>指导文字：在肩胛骨处</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>way outward of the pressure</source>
        <translation>压力向外的行程</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a press from the middle of the space, over half of its height</source>
        <translation>按压中心离间隙中央，与间隙半高之比</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>measured on our ribs; no publication found</source>
        <translation>在我们的肋骨模型上测得；未找到文献</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a thumb between ribs from the midline, in a person of 1.70 m</source>
        <translation>肋间拇指中心离中线，按身高 1.70 米计</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from the spine's edge and the muscle's ridge</source>
        <translation>由脊柱边缘和肌肉隆起推算</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb off the line of the space</source>
        <translation>拇指偏离肋间隙走向的角度</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: along the gap; our own, by eye, for what a wrist allows</source>
        <translation>指导文字：沿间隙放置；手腕所能达到的程度为自定目测标准</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>presses of one hand</source>
        <translation>单手按压次数</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from eleven spaces</source>
        <translation>由十一个间隙推算</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>from one press to the next</source>
        <translation>一次按压到下一次</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>derived from the ribs' pitch</source>
        <translation>由肋骨间距推算</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a press from the opening, sideways</source>
        <translation>按压中心离孔，横向</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Kim 2023; Deveneau 2015</source>
        <translation>Kim 2023；Deveneau 2015</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same, along</source>
        <translation>同上，纵向</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>s00276-010-0735-0; Deveneau 2015</source>
        <translation>s00276-010-0735-0；Deveneau 2015</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>centre of a thumb on the sacrum from the midline, in a person of 1.70 m</source>
        <translation>骶骨上拇指中心离中线，按身高 1.70 米计</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the same at S4</source>
        <translation>同上，在 S4</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>the instruction: four presses</source>
        <translation>指导文字：按压四次</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pressure near ribs 11 and 12 or over a kidney</source>
        <translation>第 11、12 肋附近或肾区上方的压力</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>of 1</source>
        <translation>（满为 1）</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Luchau 2012; Gray (doctorsgates)</source>
        <translation>Luchau 2012；Gray（doctorsgates）</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>lowest point of what presses deep, below S4</source>
        <translation>深压部位的最低点，在 S4 以下</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>“Non si eseguono pressioni sul coccige”</source>
        <translation>“Non si eseguono pressioni sul coccige”</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>greatest pressure of the first round</source>
        <translation>第一轮的最大压力</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Roberts 2011</source>
        <translation>Roberts 2011</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rungs up from one round to the next</source>
        <translation>每轮比前一轮上升的级数</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>rungs</source>
        <translation>级</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>press on the out-breath (bliss2massage), 10 to 15 breaths a minute</source>
        <translation>呼气时按压（bliss2massage），每分钟呼吸 10 到 15 次</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>time without an instruction</source>
        <translation>没有指示的时间</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>by construction</source>
        <translation>由构造决定</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shortest time that an instruction is lit</source>
        <translation>一条指示亮起的最短时间</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>our own, by eye; no publication</source>
        <translation>自定，凭目测；无文献</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>working patch over the skin under it</source>
        <translation>着力面在其下皮肤上的速度</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>cm/s</source>
        <translation>cm/s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pleasant stroking 1 to 10 cm/s, hal-02357515</source>
        <translation>舒适的抚触 1 到 10 cm/s，hal-02357515</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>sudden change of speed within a fifteenth of a second</source>
        <translation>十五分之一秒内速度的突变</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>mm/s</source>
        <translation>mm/s</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>acceleration</source>
        <translation>加速度</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>three times what rocking needs</source>
        <translation>摇动所需的三倍</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>knee or foot sliding on the floor</source>
        <translation>膝或脚在地面滑动</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>from the end back to the beginning</source>
        <translation>从结尾回到开头</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>swings in a second</source>
        <translation>每秒摆动次数</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>Waugh 2007; massagemag.com</source>
        <translation>Waugh 2007；massagemag.com</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>pelvis turns, peak to peak</source>
        <translation>骨盆转动，峰到峰</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>design of the rocking; Waugh 2007 for its kind</source>
        <translation>摇动的设计；类型据 Waugh 2007</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>chest turns, peak to peak</source>
        <translation>胸廓转动，峰到峰</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>head moves, peak to peak</source>
        <translation>头部移动，峰到峰</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>arm, thigh or foot moves, peak to peak</source>
        <translation>手臂、大腿或脚移动，峰到峰</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>head and feet follow the trunk after</source>
        <translation>头和脚随躯干的延迟</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent back, loaded</source>
        <translation>腕背伸，负重</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; 85 under load is usual</source>
        <translation>American Academy of Orthopaedic Surgeons 1965，按通行的转载；受力时 85 属常见</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent back, free</source>
        <translation>腕背伸，不负重</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted</source>
        <translation>American Academy of Orthopaedic Surgeons 1965，按通行的转载</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>wrist bent to the little finger</source>
        <translation>腕向小指侧弯</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>forearm turned from its middle</source>
        <translation>前臂离中位的旋转</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>elbow bent</source>
        <translation>屈肘</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>upper arm behind the trunk</source>
        <translation>上臂在躯干之后</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>upper arm turned inward about itself</source>
        <translation>上臂绕自身内旋</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; counted from the plane in which the arm is raised, as Wu 2005 does</source>
        <translation>American Academy of Orthopaedic Surgeons 1965，按通行的转载；从手臂抬起的平面算起，同 Wu 2005</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent at the knuckle</source>
        <translation>手指掌指关节屈曲</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent in its middle joint</source>
        <translation>手指中间关节屈曲</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>finger bent in its end joint</source>
        <translation>手指末端关节屈曲</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb bent at the knuckle</source>
        <translation>拇指掌指关节屈曲</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>thumb bent in its end joint</source>
        <translation>拇指末端关节屈曲</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck bent forward</source>
        <translation>颈前屈</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck bent sideways</source>
        <translation>颈侧屈</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>neck turned</source>
        <translation>颈旋转</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk bent forward</source>
        <translation>躯干前屈</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk bent sideways</source>
        <translation>躯干侧屈</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>trunk turned</source>
        <translation>躯干旋转</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>elbow bent while its hand presses</source>
        <translation>手按压时的屈肘</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>American Academy of Orthopaedic Surgeons 1965, as commonly reprinted; never locked</source>
        <translation>American Academy of Orthopaedic Surgeons 1965，按通行的转载；绝不锁死</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shoulder to wrist, share of the arm's length</source>
        <translation>肩到腕，占臂长之比</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>shoulder below the ear</source>
        <translation>肩低于耳</translation>
    </message>
    <message>
        <location filename="../../viewer/check/rules.py"/>
        <source>taught: shoulders stay low</source>
        <translation>教学要求：肩部保持低位</translation>
    </message>
</context>
<context>
    <name>viewer.check.anatomy_rules</name>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bone points outside the skin</source>
        <translation>皮肤之外的骨点</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Mouth and eye sockets do not count: there the skin's mesh turns into the head.</source>
        <translation>口腔和眼窝不计：那里皮肤的网格转入头内。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bone points outside the skin, lying</source>
        <translation>皮肤之外的骨点，卧位</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Of trunk, shoulders and pelvis.</source>
        <translation>指躯干、肩部和骨盆。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>muscle points outside the skin</source>
        <translation>皮肤之外的肌肉点</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>muscle points outside the skin, lying</source>
        <translation>皮肤之外的肌肉点，卧位</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>bones and muscles that lie where their names do not say</source>
        <translation>位置与名称不符的骨骼和肌肉</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Terminologia Anatomica 2; general anatomy</source>
        <translation>Terminologia Anatomica 2；普通解剖学</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Side, order from the head down, levels reached: each to one vertebra.</source>
        <translation>侧别、自头向下的次序、所及节段：误差不超过一节椎骨。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>least skin over a rib</source>
        <translation>肋骨上皮肤的最小厚度</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>spinous tips from the skin's midline</source>
        <translation>棘突尖离皮肤中线</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>inner border of the shoulder blade, where it is nearest the midline</source>
        <translation>肩胛骨内缘，离中线最近处</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Sobush 1996; Kendall; Sci Rep 2021</source>
        <translation>Sobush 1996；Kendall；Sci Rep 2021</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>75 mm is taught, 82 to 86 mm was measured: so a band, not a line.</source>
        <translation>教学为 75 mm，实测 82 到 86 mm：因此取范围而非一条线。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same border, where it is farthest</source>
        <translation>同一内缘，最远处</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>lower angle of the shoulder blade</source>
        <translation>肩胛骨下角</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>level</source>
        <translation>节段</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Cooperstein 2015, five studies pooled</source>
        <translation>Cooperstein 2015，汇总五项研究</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>T7 is taught, T8 was measured on average, T9 in some people: so a band, not a line.</source>
        <translation>教学为 T7，实测平均为 T8，有些人为 T9：因此取范围而非一条线。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>posterior superior iliac spine from the midline</source>
        <translation>髂后上棘离中线</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>teaching pages; no study of a population</source>
        <translation>教学网页；没有人群研究</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same spines above (+) or below S2</source>
        <translation>同一对髂后上棘高于（+）或低于 S2</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>McGaugh 2007: S2 in 81 % on CT</source>
        <translation>McGaugh 2007：CT 上 81 % 为 S2</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same spines from the skin's dimples</source>
        <translation>同一对髂后上棘离皮肤腰窝</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>McGaugh 2007; Chakraverty 2007</source>
        <translation>McGaugh 2007；Chakraverty 2007</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>top of the iliac crests</source>
        <translation>髂嵴最高点</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>31 studies pooled, PMID 28928494</source>
        <translation>汇总 31 项研究，PMID 28928494</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>L4 on images of men, L4–L5 of women: so a band, not a line.</source>
        <translation>男性影像为 L4，女性为 L4–L5：因此取范围而非一条线。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>C7 to the iliac spines, in a person of 1.70 m</source>
        <translation>C7 到髂后上棘，身高 1.70 m 的人</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>Ernst 2013; Sci Rep 2021; ANSUR II</source>
        <translation>Ernst 2013；Sci Rep 2021；ANSUR II</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>lowest space between two ribs, behind</source>
        <translation>背侧两肋之间最窄的间隙</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>measured on our model; no publication found</source>
        <translation>在我们的模型上测得；未找到文献</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>highest space between two ribs, behind</source>
        <translation>背侧两肋之间最宽的间隙</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>middle of a space from the nearest bone</source>
        <translation>间隙中央离最近的骨</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>sacral foramina from their published places, sideways</source>
        <translation>骶孔离文献位置，横向</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>the same, along the sacrum</source>
        <translation>同上，沿骶骨</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>left and right bones differ by</source>
        <translation>左右骨骼相差</translation>
    </message>
    <message>
        <location filename="../../viewer/check/anatomy_rules.py"/>
        <source>a vertebra below its upper neighbour, at least</source>
        <translation>一节椎骨至少低于上一节</translation>
    </message>
</context>
<context>
    <name>viewer.check.remedies</name>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Choose a place that is flat enough for the hand, or another direction of the fingers.</source>
        <translation>选一处对手来说够平的地方，或换手指的方向。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Turn the fingers to where there is room for them, or press less.</source>
        <translation>把手指转向有余地之处，或减轻按压。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Give the two hands places, or directions of the fingers, further apart.</source>
        <translation>让双手的位置或手指方向分开一些。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Move the hand outward, away from the spine.</source>
        <translation>把手向外移，离开脊柱。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>End the way outward a little earlier, before the shoulder blade.</source>
        <translation>向外的行程早些结束，停在肩胛骨之前。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Press in the middle of the space, one space after the other.</source>
        <translation>按在间隙中央，逐个间隙进行。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the thumbs find the small hollows, one pair after the other.</source>
        <translation>让拇指找到小凹，一对接一对。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Press no more than lightly here.</source>
        <translation>这里只可轻按。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Stay higher: nothing presses below the fourth hollow of the sacrum.</source>
        <translation>停高一些：骶骨第四小凹以下不按压。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Begin lightly, and go only one rung firmer with each repeat.</source>
        <translation>开始要轻，每重复一次只加重一级。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Take more time for this way, or make it shorter.</source>
        <translation>这段行程多用些时间，或缩短行程。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let a press and its release take four to eight seconds.</source>
        <translation>一次按压连同放松用四到八秒。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Rock more slowly; 0.8 swings in a second are calm.</source>
        <translation>摇动再慢些；每秒 0.8 次为平稳。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the trunk roll further, or press in a little more.</source>
        <translation>让躯干多滚动一些，或稍微压深一点。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Turn the fingers, or place the giver, so that the joint need not go so far.</source>
        <translation>转动手指或调整施术者的位置，让关节不必转得那么远。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Place the giver nearer to the hands.</source>
        <translation>让施术者离双手近一些。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Take more time for this movement.</source>
        <translation>这个动作多用些时间。</translation>
    </message>
    <message>
        <location filename="../../viewer/check/remedies.py"/>
        <source>Let the first instruction begin at 0.0, and each last half a second at least.</source>
        <translation>让第一条指示从 0.0 开始，每条至少亮半秒。</translation>
    </message>
</context>
<context>
    <name>viewer.state.bands</name>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Lower tip: T7 to T9</source>
        <translation>下角：T7 至 T9</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Where the lower tip lies differs. Books often say the seventh thoracic spinous process; measured on people who stand it is the eighth on average, and anything from the seventh to the ninth is common. It moves with the arm, too: so the picture shows a band and not a line.</source>
        <translation>下角的位置因人而异。书上常说在第七胸椎棘突；对站立者测量，平均在第八胸椎，第七至第九都很常见。它还随手臂移动，所以画面显示的是一条带，而不是一条线。</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Top of the crest: L4 to L4–L5</source>
        <translation>髂嵴顶：L4 至 L4–L5</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>On X-rays the line between the two highest points of the hip bones crosses the fourth lumbar spinous process, in women more often the gap below it. A hand that feels for it through the skin stops up to one vertebra too high. The picture shows where the bone itself is.</source>
        <translation>在 X 光片上，两侧髋骨最高点的连线经过第四腰椎棘突，女性更常经过其下方的间隙。隔着皮肤触摸的手往往停得偏高，最多高一节椎骨。画面显示的是骨本身的位置。</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>Most prominent: C6 or C7</source>
        <translation>最突出：C6 或 C7</translation>
    </message>
    <message>
        <location filename="../../viewer/state/bands.py"/>
        <source>The bump that stands out most at the base of the neck is the seventh neck vertebra in only about half of all people; in a third it is the sixth, in some the fifth or the first thoracic one. Counting from it alone can put every level below one vertebra off.</source>
        <translation>颈根最突出的隆起，只有约半数人是第七颈椎；三分之一的人是第六颈椎，有些人是第五颈椎或第一胸椎。只从它数起，以下各节都可能错开一节。</translation>
    </message>
</context>
<context>
    <name>animations/stretch-between-shoulder-blades.stroke.yaml</name>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stretching between the shoulder blades</source>
        <translation>肩胛骨之间的伸展</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>A broad, unhurried stretch that releases the muscles between the spine and the shoulder blades. They tire when somebody sits bent forward for hours; pressed outward, away from the spine, they can let go.</source>
        <translation>宽展而从容的伸展，放松脊柱与肩胛骨之间的肌肉。久坐前倾会使它们疲劳；把它们向外按压，离开脊柱，它们便能松开。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Ask first: is touch on the back welcome today, and does anything hurt? Warm your hands and agree on a word that stops you at once.</source>
        <translation>先询问：今天可以接触背部吗，有没有哪里疼？暖好双手，约定一个词，听到便立即停止。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Kneel up at the side and lean over from the hips. Lay both hands between the shoulder blades, the heel of one on each side of the spine, a finger's width clear of its bumps.</source>
        <translation>在一侧跪起，从髋部前倾。双手放在肩胛骨之间，脊柱两侧各放一个掌根，离骨性隆起一指宽。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Wait for the breath to go out, then let your weight sink straight down into the heels of both hands. Let it grow slowly, and make the first round a light one.</source>
        <translation>等受术者呼气，再让体重垂直沉入两个掌根。慢慢加重，第一轮要轻。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Keep that weight and move both heels slowly outward, towards the shoulders, about a finger's width in a second. The skin comes along: it is a stretch, not a slide.</source>
        <translation>保持这份重量，两个掌根缓缓向外，朝肩部移动，每秒约一指宽。皮肤跟着走：是伸展，不是滑动。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stop just before the edge of the shoulder blades. Ease the weight off while your hands stay where they are.</source>
        <translation>在肩胛骨边缘之前停住。双手留在原处，减去重量。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Float back to the spine with almost weightless hands, without losing touch, and repeat it all. Go a little deeper in the next round, but only if the back has softened and the breath stays calm.</source>
        <translation>双手几乎不带重量地飘回脊柱，不失去接触，再整个重复一遍。下一轮可稍深一些，但只有在背部变软、呼吸平稳时才可以。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>After the last round, rest for a breath and lift both hands off slowly. Ask how it was, and whether lighter or deeper would be better next time.</source>
        <translation>最后一轮之后，停留一次呼吸，再慢慢抬起双手。询问感觉如何，下次是轻些好还是深些好。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Starting on the spine itself. The inner edge of the hand stays beside the bumps, never on them.</source>
        <translation>从脊柱本身开始。手的内缘应在隆起旁边，绝不压在上面。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Running up onto the shoulder blade. The pressure ends before its edge.</source>
        <translation>推到肩胛骨上。压力应在其边缘之前结束。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Sliding over dry skin. Sink in first, then take the skin along; use a little oil if it drags.</source>
        <translation>在干燥的皮肤上滑动。先沉入，再带着皮肤走；发涩时用少许油。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Pushing with bent, tense arms. Let the weight of the trunk do the work.</source>
        <translation>用弯曲紧绷的手臂推。让躯干的重量来做。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Hurrying back, or losing touch on the way.</source>
        <translation>匆忙返回，或途中失去接触。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Beginning firmly. A back that is surprised tightens.</source>
        <translation>一开始就重。受惊的背部会绷紧。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Never press on the spine.</source>
        <translation>绝不按压脊柱。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling or numbness.</source>
        <translation>出现锐痛、刺麻或麻木，立即停止。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of the back, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or back pain that nobody has explained.</source>
        <translation>背部受伤或手术之后，以及有骨质疏松、服用抗凝药或出血性疾病、血栓、发热、癌症、高危妊娠或原因不明的背痛时，不要做，先问医生。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Keep off broken, burnt or inflamed skin.</source>
        <translation>避开破损、烧伤或发炎的皮肤。</translation>
    </message>
    <message>
        <location filename="../../animations/stretch-between-shoulder-blades.stroke.yaml"/>
        <source>Pressure is the receiver's choice. Ask, and watch the breath, the hands and the shoulders.</source>
        <translation>压力由受术者决定。要询问，并留意呼吸、双手和双肩。</translation>
    </message>
</context>
<context>
    <name>animations/press-between-ribs.stroke.yaml</name>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing between the ribs</source>
        <translation>肋骨之间的按压</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>It frees the muscles between the ribs. The thumbs step up the back beside the spine, from the lowest rib to the base of the neck, and press once between each rib and the next.</source>
        <translation>放松肋骨之间的肌肉。两拇指沿脊柱旁逐步向上，从最下肋骨到颈根，在每根肋骨与下一根之间按压一次。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Ask whether ribs and back are free of pain today. Kneel up at the side, beside the hips, turn towards the head, and feel for the lowest rib with flat hands.</source>
        <translation>询问今天肋骨和背部是否不痛。在一侧髋旁跪起，面向头部，用平手触摸最下肋骨。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Lay the pads of both thumbs on the muscle, one on each side of the spine and two finger widths from its bumps, just above the lowest rib. Each thumb lies along the gap.</source>
        <translation>两拇指的指腹放在肌肉上，脊柱两侧各一，离骨性隆起两指宽，正好在最下肋骨上方。每个拇指顺着间隙放。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>As the breath goes out, lean in slowly from the hips and let the pads sink into the muscle between the two ribs. Over the lowest two ribs stay light.</source>
        <translation>受术者呼气时，从髋部慢慢前倾，让指腹沉入两根肋骨之间的肌肉。最下两根肋骨上方要轻。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Rest there for about a second. The thumbs stay nearly straight, each backed by its own hand, and the fingers only lie.</source>
        <translation>停留约一秒。拇指几乎伸直，各由自己的手支撑，其余手指只是搁着。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Release while the breath comes in: ease the weight off slowly, until nothing presses any more.</source>
        <translation>受术者吸气时放松：慢慢减去重量，直到不再有压力。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Move up across the rib to the next gap, keeping to the side of the spine, and press and release again. Move yourself along rather than reaching. The last press is at the base of the neck.</source>
        <translation>越过肋骨移到上一个间隙，始终在脊柱旁，再按压、再放松。自己跟着移动，而不是伸长手臂。最后一次按压在颈根。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Lift both hands slowly, leave time for a few breaths, and ask how it was and which gaps were tender.</source>
        <translation>慢慢抬起双手，留出几次呼吸的时间，询问感觉如何，哪些间隙有压痛。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing with the tips of the thumbs. The nail digs in; the pad does not.</source>
        <translation>用拇指尖按压。指甲会扎人，指腹不会。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Bending the thumb backwards under the weight. Keep it long, and lean less.</source>
        <translation>拇指在重量下向后弯折。保持拇指伸长，少压一些。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing on a rib instead of between two.</source>
        <translation>按在肋骨上，而不是两肋之间。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Coming nearer to the spine from gap to gap.</source>
        <translation>逐个间隙向脊柱靠近。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Skipping gaps, or staying long in one. It is press and release, not a steady hold.</source>
        <translation>跳过间隙，或在一处停太久。要按压再放松，不是持续按住。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pushing while the breath comes in.</source>
        <translation>在吸气时用力推。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Pressing firmly over the lowest two ribs, or firmly from the first press.</source>
        <translation>在最下两根肋骨上方重压，或第一次按压就重。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Never press on the spine, and not on a rib that hurts.</source>
        <translation>绝不按压脊柱，也不按压疼痛的肋骨。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Stay light over the lowest two ribs, which end free, and below and beside them, where the kidneys lie.</source>
        <translation>最下两根肋骨末端游离，其上要轻；其下方和旁边是肾脏所在，也要轻。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling, numbness, a tight chest or short breath.</source>
        <translation>出现锐痛、刺麻、麻木、胸闷或气短，立即停止。</translation>
    </message>
    <message>
        <location filename="../../animations/press-between-ribs.stroke.yaml"/>
        <source>Leave it out and ask a doctor first with broken or bruised ribs, after an injury or an operation of the chest or the back, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or pain in the chest or the back that nobody has explained.</source>
        <translation>肋骨骨折或挫伤，胸部或背部受伤或手术之后，以及有骨质疏松、服用抗凝药或出血性疾病、血栓、发热、癌症、高危妊娠或原因不明的胸痛、背痛时，不要做，先问医生。</translation>
    </message>
</context>
<context>
    <name>animations/press-sacrum.stroke.yaml</name>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Four presses on the sacrum</source>
        <translation>骶骨上的四次按压</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>It works on the pressure points of the sacrum, the bony triangle at the base of the spine: four pairs of small hollows in the bone, pressed gently one after the other, to give a tired lower back some rest.</source>
        <translation>作用于骶骨的压点。骶骨是脊柱底端的三角形骨，上有四对小凹，逐对轻柔按压，让疲惫的下背得到休息。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Ask for consent to this place in particular, and say what you will touch and how you will kneel: beside the hips, turned towards the head. The cloth covers all below the sacrum.</source>
        <translation>对这一部位要单独征得同意，并说明要接触哪里、如何跪：跪在髋旁，面向头部。骶骨以下全部用布盖好。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Lay the fingers on the back, one hand on each side of the spine. They only rest there, while the thumbs find the two dimples at the top of the sacrum.</source>
        <translation>手指放在背上，脊柱两侧各一只手。手指只是搁着，由拇指找到骶骨上端的两个腰窝。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Move slightly inward from the dimples, lightly, until you feel the bone give a small hollow under each thumb.</source>
        <translation>从腰窝轻轻向内移一点，直到感觉到两拇指下的骨各有一个小凹。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Press: with the out-breath, let the weight of your trunk come down through long arms into the pads of both thumbs. The first press is a light one.</source>
        <translation>按压：随呼气，让躯干的重量通过伸长的手臂落到两拇指的指腹。第一次按压要轻。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Stay for a moment and ask how it feels. Tender is common here; pain is a sign to press less.</source>
        <translation>停留片刻，询问感觉。这里有压痛很常见；疼痛则表示要减轻按压。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Release with the in-breath: ease the weight off slowly, and keep touch.</source>
        <translation>随吸气放松：慢慢减去重量，保持接触。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Move down the spine, about a thumb's width towards the feet, to the next pair of hollows. Three more times: four presses in all, and the last one stays above the tailbone.</source>
        <translation>沿脊柱向下，朝脚的方向移约一拇指宽，到下一对小凹。再做三次：一共四次按压，最后一次仍在尾骨之上。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Rest for a breath, lift both hands off slowly, and ask how it was.</source>
        <translation>停留一次呼吸，慢慢抬起双手，询问感觉如何。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Pressing on the bone at the dimples themselves instead of in the hollows beside them.</source>
        <translation>按在腰窝处的骨上，而不是旁边的小凹里。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Drifting towards the ridge in the middle, or letting the thumbs meet or cross.</source>
        <translation>偏向正中的嵴，或让两拇指相碰、交叉。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Going on down to the tailbone.</source>
        <translation>一直按到尾骨。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Pressing with bent, tense arms or with the tips of the thumbs.</source>
        <translation>用弯曲紧绷的手臂或拇指尖按压。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Starting without having asked, or firmly from the first press.</source>
        <translation>没有询问就开始，或第一次按压就重。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Never press on the spine, on the ridge in the middle of the sacrum, or on the tailbone.</source>
        <translation>绝不按压脊柱、骶骨正中的嵴或尾骨。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Leave it out in pregnancy, unless somebody trained for it does it.</source>
        <translation>怀孕时不要做，除非由受过专门训练的人来做。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Stop at once at sharp pain, or at tingling or numbness in leg or pelvis.</source>
        <translation>出现锐痛，或腿部、骨盆刺麻、麻木，立即停止。</translation>
    </message>
    <message>
        <location filename="../../animations/press-sacrum.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of back or hip, and with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, or back pain that nobody has explained.</source>
        <translation>背部或髋部受伤或手术之后，以及有骨质疏松、服用抗凝药或出血性疾病、血栓、发热、癌症或原因不明的背痛时，不要做，先问医生。</translation>
    </message>
</context>
<context>
    <name>animations/rock-alongside-spine.stroke.yaml</name>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking alongside the spine</source>
        <translation>沿脊柱旁的摇动</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>It loosens the broad bands of muscle beside the spine and releases their tension. The whole body is rocked calmly, the joints are moved without effort, and somebody who holds on inwardly learns to let go.</source>
        <translation>松动脊柱旁宽阔的肌束，释放其紧张。全身被平稳地摇动，关节毫不费力地活动，内心紧绷的人也学会放手。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Ask whether being rocked is welcome, and whether neck and lower back are at ease. Kneel beside the waist and keep the trunk upright over the hips for as long as you can.</source>
        <translation>询问是否愿意被摇动，颈部和下背是否舒适。跪在腰旁，躯干尽可能长时间保持直立在髋上方。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Lean across and lay the heels of both hands on the broad band of muscle beside the spine on the far side, one below the shoulder blade, one below the waist. The arms stay long and loose.</source>
        <translation>俯身越过，两个掌根放在远侧脊柱旁宽阔的肌束上，一个在肩胛骨下方，一个在腰下方。手臂保持伸长、放松。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Let your weight sink into both heels, then rock the band gently away from you, slightly down and outward. The push comes from your hips, not from your arms.</source>
        <translation>让体重沉入两个掌根，再把肌束轻柔地摇离自己，略向下、向外。推力来自髋部，而不是手臂。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Wait. The body swings back by itself, and only then comes the next push. Look at head, arms and feet: the whole person moves, a little later the farther away.</source>
        <translation>等待。身体会自己摆回来，之后才是下一次推动。看头、手臂和脚：整个人都在动，越远越晚一点。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Make the rocking small, go on a little along the band without leaving the skin, and begin again there. Slowly down the back and slowly up again, with the breath.</source>
        <translation>让摇动变小，不离开皮肤，沿肌束前移一点，在那里重新开始。慢慢沿背部向下，再慢慢向上，随着呼吸。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Let the rocking die away under your hands, rest for a breath and lift them off. Then go around and do the same from the other side.</source>
        <translation>让摇动在手下渐渐平息，停留一次呼吸，抬起双手。然后绕到另一侧，同样做一遍。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Pushing against the way back. Whoever pushes too early stops the body instead of rocking it.</source>
        <translation>迎着回摆推。推得太早会让身体停住，而不是摇动。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking too fast, or firmly from the first push.</source>
        <translation>摇得太快，或第一次推动就重。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rubbing over the skin. Sink in first, so that the band and everything under it comes along.</source>
        <translation>在皮肤上摩擦。先沉入，让肌束和其下的一切一起动。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Rocking with the arms alone. Let your hips sway, and move nearer instead of reaching farther.</source>
        <translation>只用手臂摇动。让髋部摆动，靠近一些，而不是伸得更远。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Working on the near side, or with the edge of the hand on the spine.</source>
        <translation>在近侧施术，或用手的边缘压在脊柱上。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Never press on the spine, and stay light over the lowest two ribs and on the soft place below them.</source>
        <translation>绝不按压脊柱；最下两根肋骨上方及其下的柔软处要轻。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Stop at once at sharp pain, tingling, numbness or dizziness.</source>
        <translation>出现锐痛、刺麻、麻木或头晕，立即停止。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Leave it out and ask a doctor first after an injury or an operation of the back, with a slipped disc, with osteoporosis, blood thinners or a bleeding disorder, a blood clot, fever, cancer, a high-risk pregnancy, or back pain that nobody has explained.</source>
        <translation>背部受伤或手术之后，以及有椎间盘突出、骨质疏松、服用抗凝药或出血性疾病、血栓、发热、癌症、高危妊娠或原因不明的背痛时，不要做，先问医生。</translation>
    </message>
    <message>
        <location filename="../../animations/rock-alongside-spine.stroke.yaml"/>
        <source>Some people get seasick face down. Ask in between, and stop when the face or the breath grows tense.</source>
        <translation>有些人俯卧时会像晕船。不时询问，面部或呼吸变得紧张时就停止。</translation>
    </message>
</context>
<context>
    <name>resources/text/principles.yaml</name>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Why massage a back</source>
        <translation>为什么按摩背部</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Much back trouble begins as tension in the muscles. Poor posture and tight muscles hinder the joints: they are pressed together, and then they move even less.</source>
        <translation>许多背部不适始于肌肉紧张。不良姿势和紧绷的肌肉妨碍关节：关节受到挤压，活动就更少。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Massaged regularly, a back stays relaxed more easily. Massage works by squeezing and pressing muscle outward, away from the spine, and by pressing points.</source>
        <translation>经常按摩，背部更容易保持放松。按摩的作用在于把肌肉向外揉捏、按压，离开脊柱，以及按压穴点。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>It is for the time before a back has become bad. A bad back needs a professional. This program shows techniques; it gives no medical advice.</source>
        <translation>按摩用于背部变坏之前。已经不好的背部需要专业人士。本程序展示手法，不提供医疗建议。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Gentleness is the key</source>
        <translation>轻柔是关键</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Enter every stroke slowly and lightly. Press deeper only once the back has relaxed under your hands; press too early, and it tightens further.</source>
        <translation>每个手法都要缓慢而轻柔地开始。等背部在手下放松之后才可按得更深；按得太早，它会绷得更紧。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>A small study points the same way (Roberts 2011: 25 people, the front of the thigh). Pressed lightly first and deeply last, the muscle stayed as calm as it was. Pressed deeply first, it became more than three times as active, and it took more force until the pressure felt the same.</source>
        <translation>一项小型研究也指向同一结论（Roberts 2011：25 人，大腿前侧）。先轻后深，肌肉保持原来的平静。先深按，肌肉活动增加到三倍以上，而且要更大的力，压力感觉才相同。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Ask first, and keep asking</source>
        <translation>先询问，并不断询问</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Is touch welcome today, where not, and does anything hurt? A yes may be taken back at any time.</source>
        <translation>今天可以接触吗，哪里不可以，有没有哪里疼？同意可以随时收回。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Some places need a yes of their own, the sacrum above all. What you do not work on stays covered.</source>
        <translation>有些部位需要单独同意，首先是骶骨。不施术的部位保持遮盖。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Agree on a word that stops you at once.</source>
        <translation>约定一个词，听到便立即停止。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>How deep you press is the receiver's choice. Ask in between; a held breath, a tense face, fists or raised shoulders mean less.</source>
        <translation>按多深由受术者决定。不时询问；屏住呼吸、面部紧张、握拳或耸肩，都表示要减轻。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Make it comfortable</source>
        <translation>让人舒适</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>A warm room, warm hands, short nails, a firm and soft place to lie on, and a rest for the face.</source>
        <translation>温暖的房间，温暖的双手，短指甲，结实而柔软的卧处，以及面部的支托。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Let the weight of your body press, not your arms, and keep one hand in touch until you end.</source>
        <translation>让身体的重量来按压，而不是手臂；直到结束都保持一只手的接触。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Without a face rest, let the head be turned to the other side now and then.</source>
        <translation>没有面部支托时，让头不时转向另一侧。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Where not to press</source>
        <translation>哪里不可按压</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Never on the spine itself, and never on the tailbone.</source>
        <translation>绝不按压脊柱本身，绝不按压尾骨。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Only lightly over the lowest two ribs, and beside the spine below them, where the kidneys lie.</source>
        <translation>最下两根肋骨上方，以及其下脊柱旁肾脏所在之处，只可轻按。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Not on burns, wounds, or sore or infected skin.</source>
        <translation>不按烧伤、伤口、疼痛或感染的皮肤。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>At sharp pain, tingling, numbness, dizziness or short breath, and whenever you are asked to.</source>
        <translation>出现锐痛、刺麻、麻木、头晕或气短，以及对方要求停止时。</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>When not to massage</source>
        <translation>什么时候不要按摩</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Leave it out, and ask a doctor first, with:</source>
        <translation>有下列情况不要做，先问医生：</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>blood thinners, a bleeding disorder, or very few blood platelets</source>
        <translation>服用抗凝药、出血性疾病，或血小板极少</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a blood clot, also one that is only suspected</source>
        <translation>血栓，包括仅为疑似</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a broken bone, or brittle bones (osteoporosis)</source>
        <translation>骨折或骨质疏松</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>fever or an infection</source>
        <translation>发热或感染</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>cancer</source>
        <translation>癌症</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a high-risk pregnancy; the points of the sacrum in every pregnancy, unless the giver is trained for it</source>
        <translation>高危妊娠；任何妊娠期间都不按骶骨的穴点，除非施术者受过专门训练</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a recent injury or operation of the back</source>
        <translation>背部近期受伤或手术</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>back pain that is new and strong, or that nobody has explained</source>
        <translation>新发而剧烈的、或原因不明的背痛</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>When it is urgent</source>
        <translation>什么情况紧急</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>Massage can wait. Get medical help at once for back pain with:</source>
        <translation>按摩可以等。背痛伴有下列情况，请立即就医：</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>numbness or tingling around the genitals or the buttocks</source>
        <translation>生殖器或臀部周围麻木或刺麻</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>双腿疼痛、刺麻、无力或麻木</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>trouble with passing water, or loss of control over bladder or bowels</source>
        <translation>排尿困难，或大小便失禁</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>pain in the chest</source>
        <translation>胸痛</translation>
    </message>
    <message>
        <location filename="../../resources/text/principles.yaml"/>
        <source>a serious accident before it</source>
        <translation>此前有严重事故</translation>
    </message>
</context>
<context>
    <name>resources/text/practice.yaml</name>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the seventh neck vertebra, C7.</source>
        <translation>指出第七颈椎 C7 的尖端。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>At the base of the neck one bump stands out most. Let the finger slide down the nape until it meets it.</source>
        <translation>颈根有一个隆起最突出。让手指沿项部下滑，直到碰到它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The bump that stands out most is C7 in about half of all people, C6 in a third, in some C5 or T1. Counting from it can put every level below one vertebra off, so one vertebra either way counts as right.</source>
        <translation>最突出的隆起约半数人是 C7，三分之一是 C6，有些人是 C5 或 T1。从它数起，以下各节可能都错开一节椎骨，所以上下一节都算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Totlis 2024, 39 cadavers lying prone; docs/anatomy.md, section 1</source>
        <translation>Totlis 2024，39 具俯卧遗体；docs/anatomy.md，第 1 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the fourth thoracic vertebra, T4.</source>
        <translation>指出第四胸椎 T4 的尖端。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Find the bump at the base of the neck and count down. A level here is about 20 mm high.</source>
        <translation>找到颈根的隆起，向下数。这里每节约高 20 mm。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Even practised hands err by two or three tenths of a level when they count three vertebrae, and people differ by more. One vertebra either way counts as right.</source>
        <translation>熟练的手数三节椎骨也会差十分之二三节，人与人之间差得更多。上下一节都算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>PMC2647093, and the sum of section 1, docs/anatomy.md</source>
        <translation>PMC2647093，以及 docs/anatomy.md 第 1 节之和</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the twelfth thoracic vertebra, T12.</source>
        <translation>指出第十二胸椎 T12 的尖端。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The lowest rib leads there, where it can be felt. Follow it inward and up.</source>
        <translation>最下肋骨若摸得到，就通向那里。沿它向内、向上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The twelfth rib may be short, or hidden under the long muscles, so it is a poor guide. One vertebra either way counts as right.</source>
        <translation>第十二肋可能很短，或藏在长肌之下，所以不可靠。上下一节椎骨都算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, section 1; no figure was found for the rib</source>
        <translation>docs/anatomy.md，第 1 节；未找到该肋骨的数值</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the tip of the fourth lumbar vertebra, L4, on the line between the crests of the hip bones.</source>
        <translation>指出第四腰椎 L4 的尖端，在两侧髋骨嵴的连线上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Lay both hands on the waist and press gently down until the crests stop them. The thumbs meet on the line.</source>
        <translation>双手放在腰侧，轻轻向下按，直到被髂嵴挡住。两拇指在连线上相遇。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>On images the line crosses L4 in men and L4 or the gap below it in women. A hand that feels for it stops up to one vertebra too high. One vertebra either way counts as right.</source>
        <translation>影像上，男性连线经过 L4，女性经过 L4 或其下方的间隙。触摸的手往往偏高，最多高一节椎骨。上下一节都算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>31 studies pooled, PMID 28928494; Chakraverty 2007; docs/anatomy.md, section 1</source>
        <translation>31 项研究汇总，PMID 28928494；Chakraverty 2007；docs/anatomy.md，第 1 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the left dimple above the buttocks, over the rear spine of the hip bone.</source>
        <translation>指出臀部上方左侧的腰窝，在髋骨的髂后上棘之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Follow the crest of the hip bone backward with a thumb. It ends in a small knob, and the skin dips over it.</source>
        <translation>用拇指沿髋骨的嵴向后摸。它终止于一个小结节，其上的皮肤凹陷。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>On scans the dimples lie level with S2 in four of five people. By touch S1 is named nearly as often. About 40 mm from the midline is taught, and no study of many people was found; 35 to 50 mm counts.</source>
        <translation>扫描显示，五人中有四人的腰窝与 S2 同高。触摸时几乎同样常被说成 S1。教学中离中线约 40 mm，未找到大样本研究；35 至 50 mm 算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>McGaugh 2007; Chakraverty 2007; docs/anatomy.md, sections 1 and 13</source>
        <translation>McGaugh 2007；Chakraverty 2007；docs/anatomy.md，第 1、13 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the right dimple above the buttocks, over the rear spine of the hip bone.</source>
        <translation>指出臀部上方右侧的腰窝，在髋骨的髂后上棘之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the first press on the sacrum, over the first opening of the bone.</source>
        <translation>放好右拇指，做骶骨的第一次按压，在该骨第一孔之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Start on the right dimple and move slightly inward and up, until the bone gives a small hollow.</source>
        <translation>从右侧腰窝轻轻向内、向上移，直到骨上出现一个小凹。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The first opening lies 23.5 mm from the midline on average, between 16 and 32 mm in 632 people. Points are held here to 4 mm sideways and 8 mm along.</source>
        <translation>第一孔平均离中线 23.5 mm，632 人中在 16 至 32 mm 之间。这里横向差 4 mm、纵向差 8 mm 以内算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Kim 2023, 632 people on CT; docs/anatomy.md, section 6</source>
        <translation>Kim 2023，632 人的 CT；docs/anatomy.md，第 6 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the left thumb for the second press on the sacrum, over the second opening of the bone.</source>
        <translation>放好左拇指，做骶骨的第二次按压，在该骨第二孔之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>It lies below the first, inward of the dimple and a little lower.</source>
        <translation>它在第一孔下方，腰窝的内侧稍低处。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>From the dimple it is about 22 mm, inward and down at half a right angle. How far the openings lie below each other differs much from person to person, how far from the midline only little.</source>
        <translation>离腰窝约 22 mm，向内下方成半直角。各孔的上下间距因人差别很大，离中线的距离则差别很小。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>27 skeletons, s00276-010-0735-0; Povo 2016; docs/anatomy.md, section 6</source>
        <translation>27 具骨骼，s00276-010-0735-0；Povo 2016；docs/anatomy.md，第 6 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the third press on the sacrum, over the third opening of the bone.</source>
        <translation>放好右拇指，做骶骨的第三次按压，在该骨第三孔之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>From the second hollow go down by a thumb's width. The distance from the middle stays the same.</source>
        <translation>从第二小凹向下一拇指宽。离正中的距离不变。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The third opening lies 23 mm from the midline, give or take 2 mm. Left and right come a little closer towards the tailbone.</source>
        <translation>第三孔离中线 23 mm，上下 2 mm。左右两侧向尾骨略为靠近。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Deveneau 2015, 22 cadavers; docs/anatomy.md, section 6</source>
        <translation>Deveneau 2015，22 具遗体；docs/anatomy.md，第 6 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the left thumb for the last press on the sacrum, over the fourth opening of the bone.</source>
        <translation>放好左拇指，做骶骨的最后一次按压，在该骨第四孔之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>One thumb's width below the third hollow, still above the tailbone.</source>
        <translation>第三小凹下方一拇指宽，仍在尾骨之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The distance from the third opening is derived, not measured from middle to middle. Nothing is pressed lower than 10 mm below S4: there the tailbone begins.</source>
        <translation>离第三孔的距离是推算的，并非中心到中心的实测。S4 以下 10 mm 起不再按压：那里是尾骨的起点。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Deveneau 2015 and s00276-010-0735-0, derived; docs/anatomy.md, section 6</source>
        <translation>Deveneau 2015 与 s00276-010-0735-0，推算；docs/anatomy.md，第 6 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the right thumb for the first press between the ribs, just above the lowest rib.</source>
        <translation>放好右拇指，做肋骨之间的第一次按压，正好在最下肋骨上方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the lowest rib with flat hands, then follow it towards the spine and up over its edge.</source>
        <translation>用平手触摸最下肋骨，再沿它摸向脊柱，并越过它的上缘。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Over the lowest two ribs the press stays light. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. From the midline, 35 to 45 mm keep the thumb off the spine and on the muscle.</source>
        <translation>最下两根肋骨上方按压要轻。未找到背部肋间隙的公开数据，所以这里看该间隙是否比其他间隙更近。离中线 35 至 45 mm，拇指便离开脊柱、落在肌肉上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 5 and 11</source>
        <translation>docs/anatomy.md，第 5、11 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place a thumb between the eighth and the ninth rib, 40 mm to the right of the midline.</source>
        <translation>把一个拇指放在第八肋与第九肋之间，中线右侧 40 mm。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The lower tip of the shoulder blade lies near the eighth rib. Feel for the next gap below it, beside the spine.</source>
        <translation>肩胛骨下角靠近第八肋。在其下方、脊柱旁摸下一个间隙。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the spine a rib lies about level with the tip of the vertebra above its own. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>脊柱旁的肋骨约与其所属椎骨的上一节的尖端同高。未找到背部肋间隙的公开数据，所以这里看该间隙是否比其他间隙更近。40 mm 是按身高 1.70 m 的人说的，随体形增减。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Geelhoed 2006; docs/anatomy.md, sections 1, 5 and 11</source>
        <translation>Geelhoed 2006；docs/anatomy.md，第 1、5、11 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place a thumb between the sixth and the seventh rib, 40 mm to the left of the midline.</source>
        <translation>把一个拇指放在第六肋与第七肋之间，中线左侧 40 mm。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the lower third of the shoulder blade. Count the gaps up from the lowest rib, if that is easier.</source>
        <translation>在肩胛骨下三分之一旁。若更容易，可从最下肋骨向上数间隙。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the thumb of the far hand between the fourth and the fifth rib, 40 mm from the midline.</source>
        <translation>把远侧手的拇指放在第四肋与第五肋之间，离中线 40 mm。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Beside the upper half of the shoulder blade, on the ridge of muscle along the spine.</source>
        <translation>在肩胛骨上半旁，沿脊柱隆起的肌肉上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A thumb is wider than most spaces are high, so it lies along the space and not across it. No published figures for the spaces were found at the back, so here counts whether this space is nearer than any other. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>拇指比多数间隙的高度宽，所以顺着间隙放，而不横跨。未找到背部肋间隙的公开数据，所以这里看该间隙是否比其他间隙更近。40 mm 是按身高 1.70 m 的人说的，随体形增减。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Place the thumb of the near hand for the last press between the ribs, below the second rib, 40 mm out.</source>
        <translation>放好近侧手的拇指，做肋骨之间的最后一次按压，在第二肋下方，离中线 40 mm。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>At the base of the neck, two gaps below the collar line, where trapezius is thick.</source>
        <translation>在颈根，衣领线下两个间隙，斜方肌厚的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The presses end at the base of the neck. Ribs are felt badly through the thick muscle up here; no published figures for the spaces were found at the back. The 40 mm are those of somebody 1.70 m tall; they grow and shrink with the body.</source>
        <translation>按压在颈根结束。这里肌肉厚，肋骨很难摸到；未找到背部肋间隙的公开数据。40 mm 是按身高 1.70 m 的人说的，随体形增减。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner edge of the right shoulder blade, level with T6.</source>
        <translation>指出右肩胛骨的内侧缘，与 T6 同高。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Push the fingers softly outward from the spine until a thin edge of bone stops them.</source>
        <translation>手指从脊柱轻柔地向外推，直到被薄薄的骨缘挡住。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The edge lies 82 to 86 mm from the midline in studies, 51 to 75 mm in books on posture, and it moves with the arm. No figure was found for people lying prone; 60 to 95 mm counts. The stretch stops at the edge of whoever lies there.</source>
        <translation>研究中该缘离中线 82 至 86 mm，姿势书中为 51 至 75 mm，且随手臂移动。未找到俯卧者的数据；60 至 95 mm 算对。伸展在所卧之人的边缘处停止。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Sobush 1996; Sci Rep 2021; docs/anatomy.md, section 3</source>
        <translation>Sobush 1996；Sci Rep 2021；docs/anatomy.md，第 3 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner edge of the left shoulder blade, where its spine begins, level with T3.</source>
        <translation>指出左肩胛骨的内侧缘，肩胛冈起始处，与 T3 同高。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Follow the ridge across the shoulder blade inward. It flattens into a small triangle at the edge.</source>
        <translation>沿横过肩胛骨的肩胛冈向内摸。它在边缘处变平，成为一个小三角。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>T3 is textbook knowledge; no study with images was found. From the midline 86 mm were measured in 15 young women, less in books on posture; 60 to 95 mm counts.</source>
        <translation>T3 出自教科书，未找到影像研究。15 名年轻女性离中线实测 86 mm，姿势书中较小；60 至 95 mm 算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Sobush 1996; docs/anatomy.md, sections 1 and 3</source>
        <translation>Sobush 1996；docs/anatomy.md，第 1、3 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the lower tip of the left shoulder blade.</source>
        <translation>指出左肩胛骨的下角。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Run the fingers down the inner edge of the blade until it turns outward.</source>
        <translation>手指沿肩胛骨内侧缘向下，直到它转向外侧。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>T7 is taught. Measured on people who stand it is T8 on average, and anything from T4 to T11 was found; lying with the arms beside the body moves it up. T7 to T9 counts.</source>
        <translation>教学中为 T7。对站立者测量平均为 T8，从 T4 到 T11 都有发现；俯卧且手臂放于体侧时它上移。T7 至 T9 算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Cooperstein 2015, five studies pooled; Sci Rep 2021; docs/anatomy.md, sections 1 and 3</source>
        <translation>Cooperstein 2015，五项研究汇总；Sci Rep 2021；docs/anatomy.md，第 1、3 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>For the stretch between the shoulder blades: where does the inner edge of the right heel of the hand begin, level with T5?</source>
        <translation>在肩胛骨之间的伸展中：右掌根的内缘从哪里开始，与 T5 同高？</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the row of bumps, and stay a finger's width clear of them.</source>
        <translation>摸到一排隆起，离开它们一指宽。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The edge begins 6 to 15 mm beside the line of bumps; its middle is then about 40 mm out. Never to press on the spine is taught everywhere, though nobody has tried it out in a study.</source>
        <translation>内缘从隆起线旁 6 至 15 mm 处开始，掌根中心约在 40 mm 处。绝不按压脊柱是各处的教导，但没有人在研究中检验过。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 9 and 11</source>
        <translation>docs/anatomy.md，第 9、11 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>For the stretch between the shoulder blades: where does the middle of the left heel of the hand stop, level with T6?</source>
        <translation>在肩胛骨之间的伸展中：左掌根的中心停在哪里，与 T6 同高？</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Feel for the edge of the shoulder blade, and stop before you run onto it.</source>
        <translation>摸到肩胛骨的边缘，在推上去之前停住。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The middle of what presses stops 5 to 10 mm before the edge of the blade of whoever lies there. Running onto the blade is the most common mistake in this stretch.</source>
        <translation>着力面的中心停在所卧之人肩胛骨边缘前 5 至 10 mm。推到肩胛骨上是这一伸展最常见的错误。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 3, 9 and 11</source>
        <translation>docs/anatomy.md，第 3、9、11 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the crest of the long band of muscle on the far side, level with T8.</source>
        <translation>指出远侧长肌束的嵴，与 T8 同高。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Stroke outward from the spine. The muscle rises beside the bumps and falls away again.</source>
        <translation>从脊柱向外抚摸。肌肉在隆起旁升高，又落下。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A crest 25 to 35 mm out is derived from where ultrasound probes are placed and where the muscle attaches; its width was not found with numbers. The outer limit is the angle of the ribs.</source>
        <translation>嵴在外侧 25 至 35 mm 处，是由超声探头的放置位置和肌肉附着处推算的；未找到其宽度的数据。外侧界限是肋角。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, section 4, derived</source>
        <translation>docs/anatomy.md，第 4 节，推算</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the crest of the long band of muscle on the near side, level with L3.</source>
        <translation>指出近侧长肌束的嵴，与 L3 同高。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Below the ribs the band is at its thickest. Its crest lies a little further out than higher up.</source>
        <translation>肋骨以下肌束最厚。它的嵴比高处略偏外。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>A crest 30 to 45 mm out is derived; the width of the muscle was not found with numbers. Here, from T11 to L3, everything stays light: the kidneys lie below.</source>
        <translation>嵴在外侧 30 至 45 mm 处是推算的；未找到肌肉宽度的数据。这里从 T11 到 L3 一切都要轻：下面是肾脏。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>docs/anatomy.md, sections 4 and 10, derived</source>
        <translation>docs/anatomy.md，第 4、10 节，推算</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point at the inner line of shiatsu, two finger widths to the left of the spine, level with T10.</source>
        <translation>指出指压的内侧线，脊柱左侧两指宽，与 T10 同高。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Lay two of the receiver's fingers beside the bumps. The line runs along their outer edge.</source>
        <translation>把受术者的两根手指放在隆起旁。内侧线沿着它们的外缘。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>The fingers are the receiver's, not yours; that makes about 30 to 38 mm. One vertebra either way counts as right.</source>
        <translation>是受术者的手指，不是您的；约合 30 至 38 mm。上下一节椎骨都算对。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>bliss2massage 395, derived; docs/anatomy.md, section 4</source>
        <translation>bliss2massage 395，推算；docs/anatomy.md，第 4 节</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Point anywhere on the right where only light pressure is allowed because a kidney lies below.</source>
        <translation>在右侧指出任意一处因下方有肾脏而只允许轻的压力的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Below and beside the lowest ribs, above the waist.</source>
        <translation>最下肋骨的下方和旁边，腰以上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Anatomy gives the place: 25 to 95 mm from the midline, from T11 to L3. That firm pressure does harm there is handed down and was not measured.</source>
        <translation>解剖学给出位置：离中线 25 至 95 mm，从 T11 到 L3。重的压力在那里有害是流传的说法，未经测量。</translation>
    </message>
    <message>
        <location filename="../../resources/text/practice.yaml"/>
        <source>Gray, Morris; docs/anatomy.md, section 10</source>
        <translation>Gray、Morris；docs/anatomy.md，第 10 节</translation>
    </message>
</context>
<context>
    <name>resources/text/bones.yaml</name>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Atlas, first cervical vertebra</source>
        <translation>寰椎，第一颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The ring that carries the skull, which nods on it; it has no spinous process. It lies too deep under the nape to be felt from behind, and no technique here presses on it.</source>
        <translation>承托颅骨的环，颅骨在其上点头；它没有棘突。它在项部深处，从背后摸不到，这里没有手法按压它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Axis, second cervical vertebra</source>
        <translation>枢椎，第二颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The pivot of the neck: the head turns around its tooth. Below the hollow under the skull its broad forked process is the first bump the finger meets. The hand stays beside it.</source>
        <translation>颈的转轴：头绕它的齿突转动。枕骨下凹的下方，它宽而分叉的棘突是手指碰到的第一个隆起。手放在它旁边。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third cervical vertebra</source>
        <translation>第三颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A small vertebra in the curve of the neck, level with the angle of the jaw. It bends and turns with its neighbours; the muscles beside it are eased with the flat of the fingers.</source>
        <translation>颈曲中的一节小椎骨，与下颌角同高。它随邻近椎骨弯曲和转动；用平展的手指放松它旁边的肌肉。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth cervical vertebra</source>
        <translation>第四颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the neck's curve. Its short forked process lies deep between the neck muscles and is hard to tell from the next ones by touch.</source>
        <translation>颈曲的中点。它短而分叉的棘突深藏在颈肌之间，触摸时难以与邻近的区分。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth cervical vertebra</source>
        <translation>第五颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the voice box. Much of the bending of the neck happens here and below; the fingers rest beside it, never on it.</source>
        <translation>与喉同高。颈的弯曲大多发生在此处及其下方；手指放在它旁边，绝不放在上面。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth cervical vertebra</source>
        <translation>第六颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>In about a third of people this, and not the seventh, is the bump that stands out most at the base of the neck. It slides away under the finger when the head is bent back. No technique here presses on it.</source>
        <translation>约三分之一的人，颈根最突出的隆起是它，而不是第七颈椎。头后仰时它从手指下滑开。这里没有手法按压它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Prominent vertebra, seventh cervical</source>
        <translation>隆椎，第七颈椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The bump at the base of the neck, most prominent in about half of all people; in the others it is mostly the sixth, now and then the fifth or the first thoracic one. From here the levels of the back are counted, give or take one.</source>
        <translation>颈根的隆起，约半数人以它最突出；其余的人多为第六颈椎，偶尔是第五颈椎或第一胸椎。背部各节从这里数起，可能相差一节。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First thoracic vertebra</source>
        <translation>第一胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The first vertebra that carries a rib. Its process stands just below that of the seventh neck vertebra and often looks like its twin; in one of twenty people it stands out most. The stepping press ends beside it.</source>
        <translation>第一节带肋骨的椎骨。它的棘突紧接在第七颈椎棘突之下，看上去常像孪生；二十人中有一人以它最突出。逐步按压在它旁边结束。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second thoracic vertebra</source>
        <translation>第二胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the upper corner of the shoulder blade, so textbooks say. It carries the second rib; the muscles beside it are often tight from holding the head.</source>
        <translation>教科书说它与肩胛骨上角同高。它带第二肋；旁边的肌肉因支持头部而常常紧张。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third thoracic vertebra</source>
        <translation>第三胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the place where the ridge of the shoulder blade begins, in most textbooks. The upper hand of the stretch between the shoulder blades works beside it.</source>
        <translation>按多数教科书，与肩胛冈起始处同高。肩胛骨之间伸展时，上方的手在它旁边施术。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth thoracic vertebra</source>
        <translation>第四胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A vertebra between the shoulder blades. The rhomboids pull from here towards the blade, and the heel of the hand stretches them away from it.</source>
        <translation>肩胛骨之间的一节椎骨。菱形肌从这里拉向肩胛骨，掌根把它们从这里拉长。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth thoracic vertebra</source>
        <translation>第五胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the space between the shoulder blades. The two hands of the outward stretch lie just above and just below it.</source>
        <translation>肩胛骨之间区域的中点。向外伸展的两只手正好在它的上方和下方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth thoracic vertebra</source>
        <translation>第六胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Between the lower halves of the shoulder blades. Its process slopes down so far that its tip lies over the next vertebra's body.</source>
        <translation>在两侧肩胛骨的下半之间。它的棘突向下倾斜很多，尖端位于下一节椎体之上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Seventh thoracic vertebra</source>
        <translation>第七胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Taught as the level of the lower corner of the shoulder blade; images put that corner about one vertebra lower on average. Hands that step up between the ribs pass beside it, never over it.</source>
        <translation>教学中以它为肩胛骨下角的高度；影像显示该角平均低约一节。在肋骨之间逐步向上的手从它旁边经过，绝不越过它上面。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eighth thoracic vertebra</source>
        <translation>第八胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>On average the lower corner of the shoulder blade lies about here when somebody stands, but it was found anywhere from the fourth to the eleventh. From it the hand counts up and down, give or take one.</source>
        <translation>站立时肩胛骨下角平均约在此处，但从第四到第十一节都有发现。手从它向上、向下数，可能相差一节。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Ninth thoracic vertebra</source>
        <translation>第九胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A vertebra of the lower chest, where the ribs slope steeply; in some people the lower corner of the shoulder blade reaches down to it. The long muscle bands beside it take the thumb well.</source>
        <translation>下胸部的一节椎骨，这里肋骨陡斜；有些人的肩胛骨下角低至此处。旁边的长肌束很适合拇指按压。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Tenth thoracic vertebra</source>
        <translation>第十胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Its ribs are the last that reach the breastbone by way of cartilage. Presses up the ribs have room beside it.</source>
        <translation>它的肋骨是最后一对经软骨到达胸骨的。旁边有余地沿肋骨向上按压。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eleventh thoracic vertebra</source>
        <translation>第十一胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It carries the first of the two floating ribs. From here down to the third lumbar vertebra the kidneys lie in front: light pressure only.</source>
        <translation>它带两对浮肋中的第一对。从这里到第三腰椎，前方是肾脏：只用轻的压力。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Twelfth thoracic vertebra</source>
        <translation>第十二胸椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last vertebra with a rib, half thoracic and half lumbar in its shape. Over its short ribs pressure stays light.</source>
        <translation>最后一节带肋骨的椎骨，形状半似胸椎、半似腰椎。在它的短肋上方压力要轻。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First lumbar vertebra</source>
        <translation>第一腰椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The first vertebra of the small of the back, with a broad blunt process. Light hands here: the kidneys lie to both sides.</source>
        <translation>腰部的第一节椎骨，棘突宽而钝。这里手要轻：两侧是肾脏。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second lumbar vertebra</source>
        <translation>第二腰椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A stout vertebra in the hollow of the back. Its side processes are long, and the thick bands of the erector spinae cover them.</source>
        <translation>腰凹中一节粗壮的椎骨。它的横突很长，被厚厚的竖脊肌束覆盖。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third lumbar vertebra</source>
        <translation>第三腰椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The middle of the lumbar curve, and often its deepest point when somebody lies face down. Rocking shows here as a gentle roll.</source>
        <translation>腰曲的中点，俯卧时往往是最低处。摇动在这里表现为柔和的滚动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth lumbar vertebra</source>
        <translation>第四腰椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Level with the tops of the hip bones: on images at it in men, at it or just below it in women, while fingers that feel for the crests mostly come out one level too high. Hands rock the muscle beside it.</source>
        <translation>与髋骨顶端同高：影像上，男性正好在此，女性在此或略低，而摸髂嵴的手指多半偏高一节。手摇动它旁边的肌肉。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth lumbar vertebra</source>
        <translation>第五腰椎</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last free vertebra, set wedge-like on the sacrum. Its process is small and lies in a dip; it carries the whole trunk.</source>
        <translation>最后一节游离的椎骨，楔形地坐在骶骨上。它的棘突小，位于凹处；它承托整个躯干。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C2–C3</source>
        <translation>C2–C3 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C2 and C3 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>C2 与 C3 之间的软骨垫，使颈部能够弯曲和转动。它位于椎管前方，手远远触及不到；这里没有任何手法能到达它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C3–C4</source>
        <translation>C3–C4 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C3 and C4 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>C3 与 C4 之间的软骨垫，使颈部能够弯曲和转动。它位于椎管前方，手远远触及不到；这里没有任何手法能到达它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C4–C5</source>
        <translation>C4–C5 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C4 and C5 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>C4 与 C5 之间的软骨垫，使颈部能够弯曲和转动。它位于椎管前方，手远远触及不到；这里没有任何手法能到达它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C5–C6</source>
        <translation>C5–C6 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C5 and C6 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>C5 与 C6 之间的软骨垫，使颈部能够弯曲和转动。它位于椎管前方，手远远触及不到；这里没有任何手法能到达它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C6–C7</source>
        <translation>C6–C7 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A cushion of cartilage between C6 and C7 that lets the neck bend and turn. It lies in front of the spinal canal, far from any hand; no technique here reaches it.</source>
        <translation>C6 与 C7 之间的软骨垫，使颈部能够弯曲和转动。它位于椎管前方，手远远触及不到；这里没有任何手法能到达它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc C7–T1</source>
        <translation>C7–T1 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The cushion where the neck meets the chest. Above it the spine turns freely, below it the ribs hold it. No hand reaches it; the stepping press ends beside it, in the muscles behind.</source>
        <translation>颈与胸相接处的垫。其上脊柱自由转动，其下由肋骨固定。手触及不到它；逐步按压在它旁边、后方的肌肉中结束。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T1–T2</source>
        <translation>T1–T2 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T1 and T2. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T1 与 T2 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T2–T3</source>
        <translation>T2–T3 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T2 and T3. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T2 与 T3 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T3–T4</source>
        <translation>T3–T4 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T3 and T4. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T3 与 T4 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T4–T5</source>
        <translation>T4–T5 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T4 and T5. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T4 与 T5 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T5–T6</source>
        <translation>T5–T6 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T5 and T6. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T5 与 T6 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T6–T7</source>
        <translation>T6–T7 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T6 and T7. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T6 与 T7 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T7–T8</source>
        <translation>T7–T8 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T7 and T8. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T7 与 T8 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T8–T9</source>
        <translation>T8–T9 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T8 and T9. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T8 与 T9 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T9–T10</source>
        <translation>T9–T10 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T9 and T10. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T9 与 T10 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T10–T11</source>
        <translation>T10–T11 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T10 and T11. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T10 与 T11 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T11–T12</source>
        <translation>T11–T12 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thin cushion between T11 and T12. The ribs leave it little room to move; it gives a few degrees when the trunk is rocked.</source>
        <translation>T11 与 T12 之间的薄垫。肋骨使它几乎没有活动余地；摇动躯干时，它只让出几度。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc T12–L1</source>
        <translation>T12–L1 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The cushion between chest and small of the back, where stiff and free parts of the spine meet.</source>
        <translation>胸部与腰部之间的垫，脊柱僵硬的部分与灵活的部分在此相接。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L1–L2</source>
        <translation>L1–L2 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L1 and L2, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>L1 与 L2 之间的厚垫，承受躯干的重量。手无法从背后触及它；卧位使它减负，摇动时它也随之活动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L2–L3</source>
        <translation>L2–L3 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L2 and L3, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>L2 与 L3 之间的厚垫，承受躯干的重量。手无法从背后触及它；卧位使它减负，摇动时它也随之活动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L3–L4</source>
        <translation>L3–L4 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L3 and L4, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>L3 与 L4 之间的厚垫，承受躯干的重量。手无法从背后触及它；卧位使它减负，摇动时它也随之活动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L4–L5</source>
        <translation>L4–L5 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The thick cushion between L4 and L5, which carries the weight of the trunk. No hand reaches it from behind; it is unloaded by lying down and takes part in rocking.</source>
        <translation>L4 与 L5 之间的厚垫，承受躯干的重量。手无法从背后触及它；卧位使它减负，摇动时它也随之活动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Disc L5–S1</source>
        <translation>L5–S1 椎间盘</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The wedge between the last lumbar vertebra and the sacrum, higher in front than behind. No hand reaches it from behind; lying down takes the weight of the trunk off it, and rocking moves it a little.</source>
        <translation>最后一节腰椎与骶骨之间的楔形垫，前高后低。手无法从背后触及它；卧位卸去躯干的重量，摇动使它稍稍活动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sacrum</source>
        <translation>骶骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Five vertebrae grown into one broad bone, the keystone of the pelvis. Four pairs of small openings lie beside its crest; the thumbs find the first beside the two dimples, the others below, and press one pair after another.</source>
        <translation>五节椎骨长成的一块宽骨，骨盆的拱心石。嵴旁有四对小孔；拇指在两个腰窝旁找到第一对，其余在下方，逐对按压。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Coccyx</source>
        <translation>尾骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The small tail bone at the end of the spine. It is thin and tender: nothing presses on it, and hands stop well above it.</source>
        <translation>脊柱末端的小骨。它薄而敏感：不按压它，手在其上方就停住。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Breastbone with costal cartilages</source>
        <translation>胸骨与肋软骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The flat bone of the chest in front, with the cartilages that tie the ribs to it. When somebody lies face down it rests on the mat; if that hurts, a folded towel above it helps.</source>
        <translation>胸前的扁骨，连同系住肋骨的软骨。俯卧时它贴着垫子；如果疼痛，在其上方垫一条折好的毛巾会有帮助。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>First rib</source>
        <translation>第一肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The shortest and most curved rib, hidden between collarbone and neck. It cannot be felt behind; the uppermost space of the stepping press ends below it.</source>
        <translation>最短、弯度最大的肋骨，藏在锁骨与颈之间。从背后摸不到；逐步按压最上面的间隙在它下方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Second rib</source>
        <translation>第二肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A flat curved rib behind the upper corner of the shoulder blade. Only a short piece of it, beside the spine, is within reach of the thumb.</source>
        <translation>肩胛骨上角后方的一根扁而弯的肋骨。只有脊柱旁的一小段是拇指够得到的。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Third rib</source>
        <translation>第三肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It runs from the third thoracic vertebra under the shoulder blade. The thumb meets it in the groove beside the spine.</source>
        <translation>从第三胸椎延伸到肩胛骨之下。拇指在脊柱旁的沟里碰到它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fourth rib</source>
        <translation>第四肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Largely covered by the shoulder blade. Between it and the next rib the thumb finds a space wide enough to lie along.</source>
        <translation>大部分被肩胛骨遮盖。在它与下一肋之间，拇指找到够宽的间隙可以放入。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Fifth rib</source>
        <translation>第五肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>It passes under the middle of the shoulder blade. Beside the spine the muscles over it are what the outward press of the heel of the hand lengthens.</source>
        <translation>从肩胛骨中部之下经过。掌根向外按压所拉长的，正是脊柱旁覆盖它的肌肉。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Sixth rib</source>
        <translation>第六肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Its angle, where it bends forward, lies a hand's breadth from the spine and marks the outer edge of the long back muscles.</source>
        <translation>它的肋角，即向前弯折处，离脊柱一掌宽，标出背部长肌的外缘。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Seventh rib</source>
        <translation>第七肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The longest of the ribs that reach the breastbone by a cartilage of their own. It leaves the cover of the shoulder blade near that blade's lower corner.</source>
        <translation>以自己的软骨到达胸骨的肋骨中最长的一根。它在肩胛骨下角附近从肩胛骨下露出。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eighth rib</source>
        <translation>第八肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Free of the shoulder blade in most people, so that its whole back part can be followed with a finger. Its cartilage joins the one above.</source>
        <translation>多数人不被肩胛骨遮盖，整个后段都可用手指循摸。它的软骨与上一肋相连。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Ninth rib</source>
        <translation>第九肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A sloping rib of the lower chest. The spaces around it move most with the breath; the press goes in as the breath goes out.</source>
        <translation>下胸部的一根斜肋。周围的间隙随呼吸活动最多；呼气时按入。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Tenth rib</source>
        <translation>第十肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The last rib that is tied to the breastbone, by way of the others. Below it the chest wall ends at the side.</source>
        <translation>最后一根与胸骨相系的肋骨，经由其他肋骨。它的下方，胸壁在侧面终止。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Eleventh rib</source>
        <translation>第十一肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A floating rib: its tip ends free in the flank. It bends easily, so pressure on and around it is light.</source>
        <translation>浮肋：尖端游离于胁腹。它容易弯曲，所以在其上及周围压力要轻。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Twelfth rib</source>
        <translation>第十二肋</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The lowest and shortest rib, in some people too short to be felt. The stepping press begins above it, and pressure near it is light.</source>
        <translation>最低、最短的肋骨，有些人短得摸不到。逐步按压从它上方开始，在它附近压力要轻。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Shoulder blade</source>
        <translation>肩胛骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>A flat triangle that glides over the ribs and carries the arm. Its ridge, inner border and lower corner can all be felt. The corner is taught to lie at T7, lies at T8 on average and at T9 or elsewhere in some. Outward pressing stops before the inner border.</source>
        <translation>在肋骨上滑动、承托手臂的扁平三角形骨。肩胛冈、内侧缘和下角都摸得到。教学中下角在 T7，平均在 T8，有些人在 T9 或别处。向外按压在内侧缘之前停止。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Collarbone</source>
        <translation>锁骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The strut between breastbone and shoulder, and the arm's only joint with the trunk. It lies under the skin in front all along; no technique of the back presses on it.</source>
        <translation>胸骨与肩之间的支柱，也是手臂与躯干唯一的关节。它在前面全长位于皮下；背部的手法都不按压它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Upper arm bone</source>
        <translation>肱骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The bone of the upper arm. Its round head turns in the socket of the shoulder blade; muscles of the back that end on it, such as the latissimus, slacken when the arm lies at the side.</source>
        <translation>上臂的骨。圆形的肱骨头在肩胛骨的关节盂中转动；止于其上的背部肌肉，如背阔肌，在手臂放于体侧时松弛。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Hip bone</source>
        <translation>髋骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The side wall of the pelvis. Its upper crest is felt at the waist, level with the fourth lumbar vertebra or just below. The spine at its rear end lies under the dimple, at the second sacral vertebra in four people of five; fingers often judge it higher. Nothing presses on that spine.</source>
        <translation>骨盆的侧壁。上方的髂嵴可在腰部摸到，与第四腰椎同高或略低。后端的髂后上棘在腰窝之下，五人中有四人在第二骶椎处；手指常判断得偏高。不按压这个棘。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Thigh bone</source>
        <translation>股骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The longest bone of the body. Its round head turns in the socket of the hip bone; the bump beside it, the greater trochanter, is felt at the side of the hip and is where muscles of the buttock end. It follows late and softly when the trunk is rocked.</source>
        <translation>全身最长的骨。圆形的股骨头在髋骨的髋臼中转动；旁边的隆起即大转子，可在髋侧摸到，臀部的肌肉止于此。摇动躯干时，它随之较晚而柔和地动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Skull</source>
        <translation>颅骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The case of the brain and the frame of the face. The muscles of the nape hold on to its lower rim behind; face down it rests in the cradle.</source>
        <translation>脑的外壳，面部的支架。项部的肌肉附着于它后方的下缘；俯卧时它放在面部支托上。</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>Lower jaw</source>
        <translation>下颌骨</translation>
    </message>
    <message>
        <location filename="../../resources/text/bones.yaml"/>
        <source>The only bone of the head that moves. It hangs free in the opening of the cradle, so that jaw and neck can let go.</source>
        <translation>头部唯一会动的骨。它悬在面部支托的开口中，使下颌和颈部能够放松。</translation>
    </message>
</context>
<context>
    <name>resources/text/muscles.yaml</name>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, upper part</source>
        <translation>斜方肌上部</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The roof of the shoulder, from the back of the skull and the nape to the outer collarbone. It lifts the shoulder and tilts the head. The hand finds it between neck and shoulder, where stress often makes it hard; slow pressing with a broad hand suits it.</source>
        <translation>肩的顶盖，从枕部和项部到锁骨外侧。它抬肩、侧倾头部。手在颈与肩之间找到它，压力大时那里常常发硬；适合用宽展的手缓慢按压。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, middle part</source>
        <translation>斜方肌中部</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Fibres that run straight outward from the upper thoracic spine to the shoulder. They draw the shoulder blade toward the spine. The heel of the hand that presses outward between the shoulder blades moves along them and lengthens them.</source>
        <translation>从上胸段脊柱直向外至肩的纤维。它们把肩胛骨拉向脊柱。在肩胛骨之间向外按压的掌根沿着它们移动，把它们拉长。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Trapezius, lower part</source>
        <translation>斜方肌下部</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A slender triangle that climbs from the lower thoracic spine to the ridge of the shoulder blade and draws the blade down. It is thin: what the hand feels through it are the deep back muscles and the ribs.</source>
        <translation>从下胸段脊柱升至肩胛冈的细长三角形，把肩胛骨向下拉。它很薄：手透过它摸到的是背部深层肌肉和肋骨。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Rhomboid minor</source>
        <translation>小菱形肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A narrow band under the trapezius, from the base of the neck to the shoulder blade where its ridge begins. It pulls the blade up and inward. Outward pressing between the shoulder blades lengthens it.</source>
        <translation>斜方肌之下的窄带，从颈根到肩胛冈起始处的肩胛骨。它把肩胛骨向上、向内拉。在肩胛骨之间向外按压会拉长它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Rhomboid major</source>
        <translation>大菱形肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A slanting sheet under the trapezius that ties the inner border of the shoulder blade to the spine, from the second to the fifth thoracic vertebra. The hand feels it best when the blade is drawn back; the outward press between the shoulder blades lengthens it and ends before the blade.</source>
        <translation>斜方肌之下的斜片，把肩胛骨内侧缘系在脊柱上，从第二到第五胸椎。肩胛骨后收时手最容易摸到它；肩胛骨之间向外的按压拉长它，并在肩胛骨之前结束。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Levator scapulae</source>
        <translation>肩胛提肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A strap from the upper neck to the upper inner corner of the shoulder blade, which it lifts. The thumb meets it just above that corner, under the trapezius; it is often tender there, so pressure begins light.</source>
        <translation>从上颈部到肩胛骨上内角的带状肌，提起肩胛骨。拇指在该角正上方、斜方肌之下碰到它；那里常有压痛，所以压力从轻开始。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Latissimus dorsi</source>
        <translation>背阔肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The broadest muscle of the back: from the lower spine and the crest of the pelvis round the flank to the upper arm, which it pulls down and back. Hands that rock or step up the lower ribs lie on it; at the armpit it forms the rear fold.</source>
        <translation>背部最宽的肌肉：从下段脊柱和髂嵴绕过胁腹到上臂，把上臂向下、向后拉。摇动的手，或沿下位肋骨逐步向上的手，放在它上面；在腋窝处它形成后襞。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Thoracolumbar fascia</source>
        <translation>胸腰筋膜</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A tough, pale sheet over the small of the back that binds latissimus, buttock and the long back muscles together. It carries pull rather than making it. Rocking with the heels of the hands moves it over what lies beneath.</source>
        <translation>腰部上坚韧而苍白的一片，把背阔肌、臀部和背部长肌连在一起。它传递拉力，而不产生拉力。用掌根摇动，使它在深层结构上移动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis lumborum</source>
        <translation>腰髂肋肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer column of the erector spinae in the loin, from the crest of the pelvis to the angles of the lower ribs. It straightens the back and bends it sideways. The heel of the hand finds its edge a palm's breadth from the spine and rocks against it.</source>
        <translation>竖脊肌在腰部的外侧柱，从髂嵴到下位肋骨的肋角。它伸直背部并使之侧弯。掌根在离脊柱一掌宽处找到它的边缘，在那里摇动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis thoracis</source>
        <translation>胸髂肋肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer column goes on from the lower to the upper ribs, along their angles. It helps to hold the chest upright. It marks how far outward a thumb that steps up the ribs should go.</source>
        <translation>外侧柱从下位肋骨沿肋角继续到上位肋骨。它帮助胸廓保持直立。它标出沿肋骨逐步向上的拇指应离多远。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Iliocostalis cervicis</source>
        <translation>颈髂肋肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thin top of the outer column, from the upper ribs to the lower neck. It steadies the neck from the side. It lies deep, close to the upper corner of the shoulder blade, and can hardly be told from its neighbours by touch.</source>
        <translation>外侧柱细薄的上端，从上位肋骨到下颈部。它从侧面稳定颈部。它位置深，靠近肩胛骨上角，触摸时几乎无法与邻近肌肉区分。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus thoracis</source>
        <translation>胸最长肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thick middle column of the erector spinae, from the sacrum up to the ribs: the long ridge beside the spine. It holds the trunk up. Thumbs that step up beside the spine press on it, the outward press begins on it, and rocking works along its edge.</source>
        <translation>竖脊肌粗厚的中间柱，从骶骨向上到肋骨：脊柱旁那条长长的隆起。它使躯干直立。在脊柱旁逐步向上的拇指按压它，向外的按压从它开始，摇动沿它的边缘进行。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus cervicis</source>
        <translation>颈最长肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The middle column between the upper chest and the neck. It draws the neck back and to its own side. The topmost steps of the thumbs beside the spine end on its lower part.</source>
        <translation>上胸与颈之间的中间柱。它使颈后伸并偏向同侧。脊柱旁拇指最上面的几步在它的下部结束。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Longissimus capitis</source>
        <translation>头最长肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The last piece of the middle column, up to the bump behind the ear. It turns and tilts the head to its side. Fingers feel its end just behind and below the ear.</source>
        <translation>中间柱的最后一段，到耳后的隆起。它使头转向并倾向同侧。手指在耳的正后下方摸到它的末端。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Spinalis thoracis</source>
        <translation>胸棘肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The inner column of the erector spinae, close against the spinous processes of the thoracic spine, which it draws together. It lies where no hand presses: techniques begin just outside it.</source>
        <translation>竖脊肌的内侧柱，紧贴胸椎棘突，使棘突互相靠拢。它在手不按压之处：手法从它的外侧开始。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Spinalis cervicis</source>
        <translation>颈棘肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Small slips between the spinous processes of the neck, missing in some people. They help to lift the head from the chest. They lie beneath the ligament of the nape, too deep and too close to the bone to be pressed.</source>
        <translation>颈部棘突之间的小肌束，有些人没有。它们帮助把头从胸前抬起。它们在项韧带之下，太深、离骨太近，不能按压。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Splenius capitis</source>
        <translation>头夹肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A bandage that winds from the lower nape to the back corner of the skull. Both together lift the head; one alone turns it. It can be felt under the upper trapezius beside the nape.</source>
        <translation>从项下部绕到颅骨后角的绷带状肌。两侧同时收缩抬头；单侧转头。可在项旁、斜方肌上部之下摸到。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Splenius cervicis</source>
        <translation>颈夹肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The lower part of the bandage, from the upper thoracic spine to the side of the upper neck. It turns the neck to its side. Its start lies under the rhomboids, where the outward press between the shoulder blades begins.</source>
        <translation>绷带的下部，从上胸段脊柱到上颈部侧面。它使颈转向同侧。它的起点在菱形肌之下，肩胛骨之间向外的按压由此开始。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis thoracis</source>
        <translation>胸半棘肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Slender slips that climb from the side bumps of lower thoracic vertebrae to the spinous processes higher up. They turn and stretch the upper back. Thumbs beside the spine reach them through the long columns.</source>
        <translation>从下位胸椎的横突升到更高处棘突的细长肌束。它们转动并伸展上背。脊柱旁的拇指隔着长肌柱触及它们。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis cervicis</source>
        <translation>颈半棘肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A strong deep muscle from the upper chest to the second to fifth neck vertebra. It keeps the neck from sinking forward, all day long. No technique here presses on it directly; the thumbs that step up beside the spine end above its foot.</source>
        <translation>从上胸到第二至第五颈椎的强健深肌。它整天使颈不致前坠。这里没有手法直接按压它；在脊柱旁逐步向上的拇指在它的下端之上结束。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Semispinalis capitis</source>
        <translation>头半棘肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The thick cord on each side of the nape, from the upper back to the skull. It carries the weight of a bent head. The fingers find it easily; it is often the first place to ask for gentleness.</source>
        <translation>项部两侧的粗索，从上背到颅骨。它承担低头的重量。手指容易找到它；它往往是最先需要轻柔的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Multifidus</source>
        <translation>多裂肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Short bundles in the groove beside the spinous processes, thickest over the sacrum. They steady each vertebra on the next. The presses down the sacrum work on its lowest part, which lies right under the fascia there.</source>
        <translation>棘突旁沟中的短肌束，在骶骨上最厚。它们把每节椎骨稳定在下一节上。沿骶骨向下的按压作用于它的最下部，那里它就在筋膜之下。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Quadratus lumborum</source>
        <translation>腰方肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A square plate between pelvis, lowest rib and lumbar spine that hitches the hip and bends the loin. It lies deep at the outer edge of the long muscles, near the kidneys: only light pressure, and no striking, over it.</source>
        <translation>骨盆、最下肋骨与腰椎之间的方形肌板，提髋并使腰侧弯。它在长肌外缘的深处，靠近肾脏：其上只用轻的压力，不叩击。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>External intercostal muscles</source>
        <translation>肋间外肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Thin layers that fill the spaces between the ribs and lift them for breathing in. Their fibres slant outward and down. Thumbs that step up the ribs rest in these spaces, never on the bone, and go with the breath.</source>
        <translation>填满肋骨间隙的薄层，吸气时提起肋骨。纤维斜向外下。沿肋骨逐步向上的拇指放在这些间隙里，绝不放在骨上，并随呼吸而动。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Deltoid, spinal (rear) part</source>
        <translation>三角肌后部</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The rear third of the shoulder's cap, from the ridge of the shoulder blade to the outer side of the upper arm, which it draws back. It fills the hand that holds a shoulder from behind.</source>
        <translation>肩帽的后三分之一，从肩胛冈到上臂外侧，把上臂向后拉。从背后握肩的手里满满的就是它。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Deltoid, middle part</source>
        <translation>三角肌中部</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The round top of the shoulder, from its outer tip down to the middle of the upper arm, which it lifts sideways. The hand finds it by cupping the shoulder. None of the techniques here presses on it; an arm that lies well lets it rest.</source>
        <translation>肩的圆顶，从肩的外端到上臂中段，把上臂向侧面抬起。手拢住肩即可找到它。这里的手法都不按压它；手臂放得好，它就得到休息。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Supraspinatus</source>
        <translation>冈上肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>It fills the hollow above the ridge of the shoulder blade and passes under the shoulder's roof to the upper arm, whose lifting it begins. The fingers feel it through the trapezius, just above the ridge. The outward press stays well below it.</source>
        <translation>填满肩胛冈上方的凹陷，从肩的顶盖下通向上臂，启动上臂的抬起。手指在肩胛冈正上方隔着斜方肌摸到它。向外的按压远在它的下方。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>External oblique</source>
        <translation>腹外斜肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The outer muscle of the flank; only its rear part is drawn, from the lowest ribs to the crest of the pelvis. It bends and turns the trunk. The hand finds it at the waist, beside the long back muscles; rocking makes it give and swing back.</source>
        <translation>胁腹的外层肌；只画出后部，从最下肋骨到髂嵴。它使躯干弯曲和转动。手在腰部、背部长肌旁找到它；摇动时它让开又荡回。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Infraspinatus</source>
        <translation>冈下肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>It covers the shoulder blade below its ridge and turns the arm outward. The palm that ends an outward press may come to lie on it, lightly: the pressing itself stops at the border of the blade.</source>
        <translation>覆盖肩胛冈以下的肩胛骨，使手臂外旋。结束向外按压的手掌可能轻轻落在它上面：按压本身在肩胛骨边缘停止。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Teres minor</source>
        <translation>小圆肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A round strip along the outer border of the shoulder blade that helps to turn the arm outward and holds the shoulder joint together. It is felt between blade and arm, above the rear fold of the armpit.</source>
        <translation>沿肩胛骨外侧缘的圆条，帮助手臂外旋并稳固肩关节。可在肩胛骨与手臂之间、腋后襞之上摸到。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Teres major</source>
        <translation>大圆肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A thick roll from the lower corner of the shoulder blade to the front of the upper arm, beside the latissimus. It turns the arm inward and draws it back. With the latissimus it makes the rear fold of the armpit.</source>
        <translation>从肩胛骨下角到上臂前面的粗圆肌，在背阔肌旁。它使手臂内旋并向后拉。它与背阔肌一起形成腋后襞。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Gluteus maximus</source>
        <translation>臀大肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>The largest muscle of the body, from sacrum and pelvis across the buttock to the thigh. It raises us from a chair and up the stairs. The fingers rest on its upper edge while the thumbs press down the sacrum.</source>
        <translation>全身最大的肌肉，从骶骨和骨盆越过臀部到大腿。它让我们从椅子上站起、上楼梯。拇指沿骶骨向下按压时，手指放在它的上缘。</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>Gluteus medius</source>
        <translation>臀中肌</translation>
    </message>
    <message>
        <location filename="../../resources/text/muscles.yaml"/>
        <source>A fan from the outer face of the pelvis to the top of the thigh bone, its rear part under gluteus maximus. It keeps the pelvis level at each step. The heel of the hand feels it just below the crest of the pelvis.</source>
        <translation>从骨盆外面到股骨上端的扇形肌，后部在臀大肌之下。它使骨盆在每一步中保持水平。掌根在髂嵴正下方摸到它。</translation>
    </message>
</context>
</TS>

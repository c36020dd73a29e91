extension MiniRules {
  static let things = """
    <thing name="case" zh="案卷" path="." many="no">
      <fact name="cause" zh="案由" path="cause"/>
      <fact name="complete" zh="完整" path="@complete"/>
      <link name="parties" zh="当事人" to="party" path="parties/party"/>
      <link name="officers" zh="执法人员" to="officer" path="officers/officer"/>
    </thing>
    <thing name="unit" zh="单位" path="unit" many="no">
      <fact name="place" zh="区划" path="@place"/>
      <fact name="name" zh="名称" path="@name"/>
    </thing>
    <thing name="party" zh="当事人" path="parties/party">
      <fact name="name" zh="姓名" path="@name" personal="name"/>
      <fact name="code" zh="代码" path="@uscc"/>
    </thing>
    <thing name="officer" zh="执法人员" path="officers/officer">
      <fact name="name" zh="姓名" path="@name"/>
      <fact name="certificate" zh="证号" path="@certificate"/>
      <fact name="validFrom" zh="起" type="date" path="@from"/>
      <fact name="validTo" zh="止" type="date" path="@to"/>
      <fact name="status" zh="状态" path="@status"/>
    </thing>
    <thing name="worker" zh="办案人员" path="officers/officer | officers/staff">
      <fact name="name" zh="姓名" path="@name"/>
    </thing>
    <thing name="filing" zh="立案" path="acts/filing">
      <fact name="date" zh="日期" type="date" path="@date"/>
      <link name="extensions" zh="延长" to="extension" back="@of"/>
      <link name="suspensions" zh="扣除" to="suspension" back="@of"/>
    </thing>
    <thing name="extension" zh="延长" path="acts/extension">
      <fact name="approved" zh="批准" type="date" path="@approved"/>
      <fact name="days" zh="天数" type="number" path="@days"/>
    </thing>
    <thing name="suspension" zh="扣除" path="acts/suspension">
      <fact name="from" zh="起" type="date" path="@start"/>
      <fact name="to" zh="止" type="date" path="@end"/>
      <fact name="notified" zh="告知" type="date" path="@noticed"/>
    </thing>
    <thing name="inspection" zh="检查" path="acts/inspection">
      <fact name="start" zh="开始" type="date" path="@start"/>
      <fact name="end" zh="结束" type="date" path="@end"/>
      <fact name="shown" zh="出示证件" type="yesNo" path="@certificatesShown"/>
      <link name="officers" zh="人员" to="officer" ref="@officers"/>
      <link name="recordings" zh="录像" to="recording" back="@of"/>
    </thing>
    <thing name="recording" zh="录像" path="recordings/recording">
      <fact name="start" zh="开始" type="date" path="@start"/>
      <fact name="end" zh="结束" type="date" path="@end"/>
      <fact name="clockOffset" zh="误差" type="number" path="@clockOffset"/>
      <fact name="file" zh="文件" path="@file"/>
      <fact name="sha256" zh="摘要" path="@sha256"/>
    </thing>
    <thing name="notice" zh="告知" path="acts/notice[@kind='penalty']">
      <fact name="date" zh="日期" type="date" path="@date"/>
      <fact name="servedDate" zh="送达日期" type="date" from="services.date" pick="earliest"/>
      <link name="services" zh="送达" to="service" back="@of"/>
      <link name="decision" zh="决定" to="decision" matter="yes" one="yes"/>
    </thing>
    <thing name="service" zh="送达" path="acts/service">
      <fact name="date" zh="日期" type="date" path="@date"/>
      <fact name="signed" zh="签收" type="yesNo" path="@signed"/>
      <fact name="receiver" zh="受送达人" path="@receiverName"/>
    </thing>
    <thing name="legalReview" zh="法制审核" path="acts/legalReview">
      <fact name="date" zh="日期" type="date" path="@date"/>
      <link name="reviewers" zh="审核人员" to="worker" ref="@reviewer"/>
      <link name="submitters" zh="送审人员" to="worker" ref="@submittedBy"/>
    </thing>
    <thing name="decision" zh="决定" path="acts/decision">
      <fact name="date" zh="日期" type="date" path="@date"/>
      <fact name="kind" zh="种类" path="@kind"/>
      <fact name="procedure" zh="程序" path="@procedure"/>
      <fact name="number" zh="文号" path="@number"/>
      <fact name="place" zh="地点" path="@place"/>
      <fact name="shown" zh="出示证件" type="yesNo" path="@certificatesShown"/>
      <fact name="heard" zh="听取申辩" type="yesNo" path="@statementHeard"/>
      <fact name="fine" zh="罚款" type="money" path="penalty[@kind='fine']/@amount" pick="sum"/>
      <fact name="servedDate" zh="送达日期" type="date" from="services.date" pick="earliest"/>
      <fact name="limit" zh="期限" parameter="limit" day="date"><key name="place" fact="unit.place"/></fact>
      <fact name="threshold" zh="标准" type="money" parameter="threshold" day="date">
        <key name="place" fact="unit.place"/>
      </fact>
      <term name="isPenalty" zh="处罚">kind = 'penalty'</term>
      <link name="filing" zh="立案" to="filing" matter="yes" one="yes" pick="first"/>
      <link name="notice" zh="告知" to="notice" matter="yes" one="yes" pick="last"/>
      <link name="review" zh="审核" to="legalReview" matter="yes" one="yes" pick="last"/>
      <link name="services" zh="送达" to="service" back="@of"/>
      <link name="penalties" zh="处罚" to="penalty" path="penalty"/>
      <link name="citations" zh="引用" to="citation" path="cites"/>
      <link name="paper" zh="决定书" to="paper" back="@of" one="yes" pick="last"/>
    </thing>
    <thing name="penalty" zh="处罚" path="acts/decision/penalty">
      <fact name="kind" zh="种类" path="@kind"/>
      <fact name="amount" zh="金额" type="money" path="@amount"/>
      <fact name="days" zh="天数" type="number" path="@days"/>
      <fact name="least" zh="最低" type="money" path="lawRange/@min"/>
      <fact name="most" zh="最高" type="money" path="lawRange/@max"/>
    </thing>
    <thing name="citation" zh="引用" path="acts/decision/cites">
      <fact name="law" zh="法律" path="@law"/>
      <fact name="article" zh="条" path="@article"/>
    </thing>
    <thing name="paper" zh="文书" path="documents/document">
      <fact name="number" zh="文号" path="@number"/>
      <fact name="party" zh="当事人" path="states/party/@name"/>
      <fact name="organ" zh="机关" path="states/organ"/>
      <fact name="file" zh="文件" path="@file"/>
      <fact name="sha256" zh="摘要" path="@sha256"/>
    </thing>
    <thing name="publication" zh="公示" path="disclosure/publication">
      <fact name="text" zh="公开文本" path="text"/>
    </thing>
    """

  /// One law without dates, and one with two editions that meet on 2021-07-15.
  static let laws = """
    <title xml:lang="zh">试验法</title>
    <alias>试验法</alias>
    <edition id="always" evidence="T"/>
    """

  static let twoEditions = rule(
    "law id=\"act\"",
    """
    <title xml:lang="zh">处罚试验法</title>
    <alias>处罚试验法</alias>
    <edition id="act-2017" from="2017-09-01" until="2021-07-14" articles="64" evidence="T"/>
    <edition id="act-2021" from="2021-07-15" articles="86" evidence="T"/>
    """)

  /// Two years: in May 2025 the first five days are off, and Sunday 27 April is worked.
  static let calendar = """
    <year of="2024" source="试验"/>
    <year of="2025" source="试验">
      <off from="2025-05-01" to="2025-05-05" name="劳动节"/>
      <work day="2025-04-27" for="劳动节"/>
      <festival day="2025-05-01" name="劳动节"/>
    </year>
    """

  static let limit = """
    <title xml:lang="zh">期限</title>
    <value id="v1" place="41" from="2020-01-01" evidence="T" source="省">10 workingDay</value>
    <value id="v2" place="4111" from="2020-01-01" evidence="T" source="市">5 workingDay</value>
    <unknown id="v3" place="42" from="2020-01-01" evidence="M" source="" needs.zh="补充" needs.en="fill in"/>
    """

  static let threshold = """
    <title xml:lang="zh">标准</title>
    <value id="v1" place="41" from="2020-01-01" evidence="T" source="省">50000元</value>
    """
}

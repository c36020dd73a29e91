import Testing

@testable import Engine

/// Third persons by name, and what is found only because someone is named.
struct NamedPersonTests {
  @Test(
    arguments: [
      ("投诉人李明辉向我局反映该店短斤少两", "李明辉"), ("证人：王秀兰，女", "王秀兰"), ("患者高建国称服药后腹痛", "高建国"), ("乘客欧阳春晓（当庭）", "欧阳春晓"),
      ("其妻赵桂芬在场", "赵桂芬"), ("受害人为孙丽，", "孙丽"), ("监护人周志强陪同", "周志强"), ("举报人 刘洋", nil), ("王丽（投诉人）称", "王丽"),
      ("拖欠农民工郑大力等人工资", "郑大力"), ("接纳未成年人徐小天（15岁）上网", "徐小天"), ("消费者于芳（女）", "于芳"), ("患者：白洁，", "白洁"),
    ] as [(String, String?)])
  func aNameBehindItsPartInTheCaseIsFound(text: String, name: String?) {
    let found = Redaction.leaks(in: text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(found == [name].compactMap { $0 })
  }

  @Test(arguments: [
    "投诉人李某向我局反映", "证人王**称", "患者张×陈述", "乘客张女士称", "消费者陈先生、李小姐", "举报人张某某、王某", "学生刘X", "投诉人于次日再次反映",
    "患者高血压病史十年", "消费者权益保护法", "乘客安全，", "顾客方便，", "投诉人曾多次反映", "患者高热、咳嗽", "劳动者权益、", "员工全部离场，", "家属常年在外，",
    "投诉人向本局提交", "消费者任意选择", "乘客应当系安全带", "患者左腿、右臂", "证人证言", "被害人陈述", "旅客列车", "学生平安保险", "举报人高度怀疑",
    "患者康复。", "工人施工时，", "住户房屋、", "伤者费用6800元", "消费者徐州市某区", "患者白细胞、", "住户水表、", "业主王建国", "当事人张志远未取得许可", "驾驶员何勇无从业资格证",
  ])
  func wordsThatBeginLikeASurnameAreNoNames(text: String) {
    #expect(Redaction.leaks(in: text) == [])
  }

  @Test func whoeverTheTextCallsAPartyMayBeNamedAgain() {
    #expect(Redaction.leaks(in: "当事人：马文静，女。经查，顾客马文静在店内。") == [])
    #expect(Redaction.leaks(in: "执法人员方志明、田力检查。见证人方志明签名。") == [])
  }

  @Test func aNameFoundOnceIsFoundAgain() {
    let kinds = Redaction.leaks(in: "证人李明辉到场。2024年3月5日，李明辉再次到场。").map(\.kind)
    #expect(kinds == [.personName, .personName])
  }

  @Test func aSchoolCountsOnlyBehindAName() {
    #expect(
      Redaction.leaks(in: "未成年人徐小天（系青石县第二小学四年级（3）班学生）").map(\.kind) == [.personName, .school])
    #expect(Redaction.leaks(in: "青石县第二小学四年级（3）班教室内甲醛超标") == [])
    #expect(Redaction.leaks(in: "未成年人徐某（系青石县第二小学四年级（3）班学生）") == [])
  }

  @Test func illnessCountsOnlyWithANamedPerson() {
    #expect(Redaction.leaks(in: "患者钱淑芬，诊断为急性肺炎").map(\.kind) == [.personName, .health])
    #expect(Redaction.leaks(in: "该产品宣称可治糖尿病、高血压") == [])
    #expect(Redaction.leaks(in: "患者钱某，诊断为急性肺炎") == [])
    #expect(Redaction.leaks(in: "证人钱淑芬称，广告宣称根治糖尿病").map(\.kind) == [.personName])
  }

  @Test func framesAndTitlesCountOnlyWhereAPersonsAreMeant() {
    #expect(
      Redaction.leaks(in: "车主所驾豫L12345小型轿车，车架号LSVAA2180E2123456").map(\.kind) == [.plate, .vehicleNumber])
    #expect(Redaction.leaks(in: "店内待售电动车20辆，车架号LSVAA2180E2123456") == [])
    #expect(Redaction.leaks(in: "其住房（豫（2020）青石县不动产权第0012345号）").map(\.kind) == [.titleNumber])
    #expect(Redaction.leaks(in: "某公司厂房（豫（2020）青石县不动产权第0012345号）") == [])
  }
}

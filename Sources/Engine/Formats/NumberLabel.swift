/// What the word before a number says about it: 身份证号, 联系电话, 账号, 批号.
enum NumberLabel: Sendable, Hashable {
  case citizen
  case phone
  /// A telephone that is public by its nature: 投诉电话.
  case hotline
  case account
  case passport
  /// Numbers of things and papers, never of persons.
  case thing

  /// Whether a number so labelled is a person's.
  var isPersonal: Bool {
    switch self {
    case .citizen, .phone, .account, .passport: true
    case .hotline, .thing: false
    }
  }

  /// A label before a position: its kind and the number of scalars between.
  struct Hit {
    let label: NumberLabel
    let distance: Int
    let start: Int
  }

  /// The nearest label that ends within `reach` scalars before a position, in the same sentence; of two that end
  /// together the longer one, so that 身份证号 is no 证号.
  static func nearest(before position: Int, in text: FoldedText, reach: Int) -> Hit? {
    var end = position
    while end > 0, position - end <= reach {
      let last = text.scalars[end - 1].capital
      if last == "。" || last == ";" { return nil }
      if let words = words[last] {
        for (word, label) in words where matches(word, endingAt: end, in: text) {
          return Hit(label: label, distance: position - end, start: end - word.count)
        }
      }
      end -= 1
    }
    return nil
  }

  private static func matches(_ word: [Unicode.Scalar], endingAt end: Int, in text: FoldedText) -> Bool {
    guard end >= word.count else { return false }
    for (index, scalar) in word.enumerated() where text.scalars[end - word.count + index].capital != scalar {
      return false
    }
    return true
  }

  /// By last scalar, longest first.
  private static let words: [Unicode.Scalar: [([Unicode.Scalar], NumberLabel)]] = {
    let lists: [(NumberLabel, String)] = [
      (
        .citizen,
        """
        身份证号码 身份证号 身份证 身份证件号码 身份号码 身份证明号码 公民身份号 证件号码 证件号 证件编号 居民身份证编号 驾驶证 驾驶证号 驾驶证号码 社会保障号 社会保障号码 残疾证号 ID \
        残疾人证号 残疾人证 证件 驾照号 驾驶证编号 作业人员证编号 作业人员证号 操作证编号 操作证号 作业证编号 作业证号 从业资格证号 资格证号 资格证编号 健康证号 \
        健康证编号 学籍号
        """
      ),
      (
        .phone,
        "电话 电话号码 联系电话 手机 手机号 手机号码 联系方式 联系号码 座机 传真 微信 微信号 拨打 来电 手机号为 小灵通 宅电 联系手机 绑定手机 注册手机 TEL PHONE MOBILE"
      ),
      (.hotline, "投诉电话 举报电话 监督电话 咨询电话 服务电话 办公电话 热线 热线电话 投诉举报电话"),
      (
        .account,
        "账号 帐号 账户 帐户 卡号 开户 开户行 开户银行 银行卡 借记卡 储蓄卡 信用卡 存折 银行账号 银行账户 银行卡号 账户号 支付宝"
      ),
      (.passport, "护照 护照号 护照号码 通行证 通行证号 通行证号码 旅行证 旅行证号 PASSPORT"),
      (
        .thing,
        """
        执法证 执法证件 工作证件 许可证件 执法证号 执法证号码 执法证件号 执法证件号码 执法证编号 行政执法证 证号 证书号 证书编号 证书号码 编号 案号 文号 字号 决定书 \
        决定书号 通知书 告知书 批号 批次 批次号 产品批号 生产批号 生产日期 批准文号 准字 地块 地块编号 宗地 宗地号 宗地代码 宗地编码 \
        单元号 图斑 图斑号 信用代码 社会信用代码 机构代码 注册号 登记号 登记证号 备案号 受理号 许可证 许可证号 许可证编号 执照号 流水号 \
        订单号 订单编号 单号 运单号 物流单号 快递单号 加油卡号 会员卡号 储值卡号 购物卡号 消费卡号 充值卡号 票号 票据号 票据号码 发票号 发票号码 发票代码 缴款码 缴款书 缴费码 缴款识别码 条形码 条码 序列号 \
        型号 规格 警号 工号 车架号 发动机号 识别代号 合同号 合同编号 项目代码 设备号 机器号 出厂编号 报告号 样品 样品编号 追溯码 邮编 \
        邮政编码 代码 编码 核准号 核定 序号 档号 卷号 货号 国药准字 材料 电表号 户号 SN LOT NO. NO BATCH
        """
      ),
    ]
    var words: [Unicode.Scalar: [([Unicode.Scalar], NumberLabel)]] = [:]
    for (label, list) in lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let scalars = Array(word.unicodeScalars)
        if let last = scalars.last { words[last, default: []].append((scalars, label)) }
      }
    }
    return words.mapValues { $0.sorted { $0.0.count > $1.0.count } }
  }()
}

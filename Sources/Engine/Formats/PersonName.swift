/// Where a Chinese personal name may stand: a surname and one or two characters, ended by something that ends a name.
///
/// A name is only looked for behind a word that announces a person; even there the ordinary words that begin with a
/// surname (高血压, 安全, 于次日) are many, so surnames that are such words need a mark or bracket behind the name.
enum PersonName {
  /// The end of a name that begins at a position, or nil.
  static func end(at start: Int, in text: FoldedText) -> Int? {
    guard let surname = surname(at: start, in: text) else { return nil }
    let first = start + surname.length
    guard ordinary.length(in: text, at: start) == nil else { return nil }
    var ends: [Int] = []
    for length in 1...2 {
      guard let scalar = text.at(first + length - 1), scalar.isHan, !notInNames.contains(scalar) else { break }
      ends.append(first + length)
    }
    if let next = ends.last.flatMap({ text.at($0) }), isMask(next) { return nil }
    if let next = text.at(first), isMask(next) { return nil }
    guard titles.length(in: text, at: first) == nil else { return nil }
    // A word that surely goes on decides for the short name, so that 李明向 is no name.
    return ends.first { end in
      guard let next = text.at(end) else { return true }
      if isMask(next) { return false }
      if !next.isHan, surname.isWord, end - first == 1 {
        // 白衣, 水表 and 常规 have the form of names; a bracket or a colon tells that a person is meant.
        return next == "(" || text.at(start - 1) == ":"
      }
      if !next.isHan { return next != "·" && next != "-" }
      guard surname.isWord else { return following.length(in: text, at: end) != nil }
      return end - first == 2 && speaking.length(in: text, at: end) != nil
    }
  }

  private static func isMask(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "某", "*", "×", "X", "x", "█", "■", "□", "●", "○", "✱", "╳", "✕", "＊", "_": true
    default: false
    }
  }

  private static func surname(at start: Int, in text: FoldedText) -> (length: Int, isWord: Bool)? {
    if compound.length(in: text, at: start) != nil { return (2, false) }
    guard let scalar = text.at(start) else { return nil }
    if plain.contains(scalar) { return (1, false) }
    return words.contains(scalar) ? (1, true) : nil
  }

  /// Surnames that begin few other words behind a person's role.
  private static let plain = Set(
    """
    赵钱孙李吴郑王冯陈褚蒋沈韩杨朱秦尤许何吕张孔曹魏陶姜戚谢邹喻柏窦苏潘葛奚范彭郎鲁韦俞袁柳酆鲍唐廉岑薛贺倪汤滕\
    殷毕郝邬傅卞康伍卜顾孟黄萧尹姚邵湛汪祁禹狄臧戴宋茅庞熊祝董梁杜阮蓝闵麻贾娄颜郭刁钟徐邱骆蔡樊胡霍虞柯昝卢莫\
    裘缪宗贲邓郁杭诸崔吉钮龚嵇邢裴陆翁荀羊於惠甄封芮羿靳汲邴糜巫焦隗侯宓蓬郗伊宫仇栾暴甘钭厉戎刘詹叶韶郜黎蓟蒲邰\
    鄂赖卓蔺屠池乔胥闻莘翟谭逄姬冉郦雍郤璩桑濮牛扈冀郏浦庄晏柴瞿阎茹宦艾戈廖庾暨衡耿匡寇禄阙殳沃蔚夔巩厍聂晁敖\
    訾辛阚饶乜鞠巢蒯荆竺逯桓肖闫覃佟苟邸楚晋汝鄢涂仉岳帅缑亢况琴牟佴佘墨哈谯笪樵鹿蹇骈候佀冼冮邝揭丛栗矫苑迟冶辜\
    漆鹧卿侴尧仝逢苌揣尉郄闾蔄鹏茆缐卯林田罗梅凌夏丁程史严武金毛余施齐童雷卫洪章荣曲马石周方
    """.unicodeScalars)

  /// Surnames that are ordinary words or begin many.
  private static let words = Set(
    """
    桂龙江席于任高万白安常向水文成车路关权管明平付单全华温左花强房包沙计元曾段初商师官麦那冷勾古容景宣简尚班越隆宁伯鱼劳\
    宰祖申连山云支季危项纪储盛符解应查满丰原展占来苗谷井乐印宿怀咸籍阴苍双党贡扶堵寿边燕充慕步弘易慎束富乌巴弓牧\
    仰秋仲幸司薄凤米贝皮滑松昌谈费须盖言阳豆练战敬红游伏舒屈蒙养索穆欧海
    """.unicodeScalars)

  private static let compound = WordSet(
    """
    欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 南宫 端木 赫连 闻人 东郭 呼延 轩辕 宇文 长孙 鲜于 闾丘 钟离 \
    申屠 澹台 淳于 单于 太叔 濮阳 公冶 公羊 公西 公良 漆雕 乐正 宰父 谷梁 拓跋 百里 东门 西门 南郭 第五 万俟 独孤 纳兰 完颜 富察 梁丘 \
    左丘 巫马 颛孙 仲孙
    """)

  /// Ordinary words that begin with a surname.
  private static let ordinary = WordSet(
    """
    范围 范本 伍佰 伍拾 康养 康乐 韩服 韩式 江边 黄山 黄马 黄豆 黄桥 平衡 童车 童鞋 马桶 马甲 段时 谈天 何事 何以 何时 何地 何人 何种 何处 白细 白班 龙门 花名 来院 来本 席间 林区 林场 田某 武术 武校 严禁 夏令 \
    金卡 金牌 金饰 李箱 钱物 钱某 陶瓷 章某 雷雨 庄园 毛巾 汤圆 熊某 熊孩 孔雀 胡子 麻辣 乐队 汪某 洪灾 邮寄 方案 方某 程某 余下 严正 牛仔 石某 郎中 柳树 桑葚 竺某 舒展 \
    费用 费率 收费 管某 谈话 谈妥 谈判 须知 盖章 言语 言论 阴道 苍白 养老 养护 养殖 索赔 索要 索取 滑倒 滑落 松动 昌盛 皮肤 皮疹 皮革 薄弱 幸好 司机 司法 \
    司乘 仰卧 牧民 秋季 仲裁 束缚 巴士 富裕 充值 充电 充分 步行 战友 敬请 红包 扶手 扶养 堵塞 寿命 燕窝 边缘 党员 党委 贡献 双手 籍贯 咸菜 怀孕 怀疑 怀抱 \
    宿舍 乐园 阳台 练习 豆腐 展览 原料 初审 麦克 邱某 文明 那天 那次 那些 邻里 叶片 韩国 赖账 相关 银行 祖籍 晋升 荆条 查封 后来 游戏 冶炼 楚天 岳阳 矫正 矫治 候车 候诊 豆制 \
    米面 米粉 贝类 明天 昌平 滑雪 印章 印刷 薄膜 慢性 双眼 双腿 双脚 阴囊 党校 劳力 扶梯 充足 充气 步入 慕课 向前 向后 向左 向右 易拉 古籍 寇准 欧式 欧盟 冷库 冷水 简要 简称 \
    高血 高烧 高热 高度 高龄 高危 高空 高处 高坠 高中 高考 高价 高额 高速 高校 安全 安装 安排 安置 安检 安保 权益 权利 权属 权限 方便 方式 方面 \
    方法 方向 方可 方才 周边 周围 周岁 周末 时间 时隔 时任 万元 万余 单位 单独 单方 单价 单据 单次 全部 全身 全家 全额 全程 全款 关系 关于 关注 \
    关节 关闭 任何 任职 任意 任教 付款 付费 付清 付出 明确 明知 明显 明示 白天 白色 白酒 水平 水费 水果 石头 石膏 石材 金额 金融 金属 金某 \
    毛利 毛发 余额 余款 余人 余名 章程 管理 管道 管辖 管委 管控 常见 常年 常住 常用 常去 成功 成立 成员 成交 成年 成绩 成分 和解 和平 平时 平台 \
    平均 平日 平安 路过 路边 路段 路口 路面 路人 车辆 车主 车票 车费 车祸 车上 车内 车间 车位 曾经 曾多 曾在 曾向 曾于 曾因 曾到 曾被 曾有 曾是 曾为 \
    曾两 曾三 曾去 曾对 曾提 计划 计算 计分 计件 强制 强行 强烈 强调 马上 马路 马某 牛肉 牛奶 羊肉 羊毛 温度 温泉 冷藏 冷冻 冷饮 花费 花园 花钱 \
    花生 左腿 左手 左眼 左侧 左脚 左右 左膝 左肩 左上 左下 左桡 左胫 左踝 左小 陆续 季度 武力 武器 童装 童某 元旦 元整 元以 房屋 房间 房产 房东 \
    房租 房客 段某 雷击 项目 项下 向本 向我 向其 向消 向当 向县 向市 向省 向区 向公 向该 向执 向法 向人 向劳 向派 向商 向平 向有 向相 于次 \
    于当 于同 于本 于上 于下 于今 于昨 于前 于后 于我 于其 于该 于此 于是 于第 于年 于月 于凌 于早 于晚 于中 于家 于现 于店 于网 于公 于案 于一 于二 于三 \
    于四 于五 于六 于七 于八 于九 于十 于近 于事 于两 于购 于就 于违 于某 申请 申诉 申领 申报 申购 申述 申辩 顾客 顾虑 程序 程度 连续 连同 连带 \
    同意 同时 同行 同住 同样 同日 同年 同一 家属 家长 家庭 家中 家人 家里 家住 家门 家境 沙发 沙土 海鲜 海参 鱼刺 谷物 麦粒 米饭 包装 包括 包裹 \
    包间 包车 包厢 包工 包吃 齐全 景区 景点 宫颈 宫内 宫缩 游泳 游玩 游客 游览 那时 那里 那个 师傅 师生 商家 商品 商场 商店 商户 商定 \
    班级 班车 班主 年龄 年满 年仅 年老 年近 年约 年度 年级 年底 年初 年幼 年迈 初步 初中 初次 初一 初二 初三 初诊 官方 官网 容易 容留 容量 \
    古董 古玩 尚未 尚有 尚欠 尚在 简单 简易 简历 宣传 宣称 宣读 越过 越权 温馨 宁愿 劳动 劳务 劳资 解除 解决 解释 解剖 解放 应当 应得 应聘 应急 \
    应支 应付 应领 应按 查看 查询 查验 查实 查明 查阅 红肿 红疹 红色 满意 满足 满月 满十 原因 原告 原系 原有 原为 原工 原定 展示 展开 占用 占道 来电 \
    来访 来源 来自 来信 来函 来店 来此 来本 来我 支付 支出 支架 支气 云云 山体 山上 由于 由其 由该 由当 由公 由本 文化 文字 文书 文件 文某 终止 终身 终端 危险 \
    危害 危重 危及 季节 华人 陈述 陈某 许可 许诺 许多 严重 严格 严某 江段 凌晨 钱款 钱财 钱包 汤药 施工 施救 施用 施某 谢绝 胡同 胡乱 林地 \
    林木 林权 田地 田间 龙虾 胡某 钟点 莫名 麻醉 麻将 甘草 荣誉 荣获 屈服 董事 纪念 纪律 庄稼 储存 储蓄 储值 封条 敬老 伊始 符合 慕名 艾滋 艾灸 阴性 \
    阳性 黄金 黄色 黄疸 黄牛 蓝色 康复 童年 贺某 乔装 双方 焦急 诸多 洪水 熊猫 章某 梅毒 丁类 曲线 惠及 初期 井盖 井下 卫生 卫浴 夏季 夏天 史料 齐某 项链 戴口 \
    戴手 戴眼 况且 沃土 盛装 盛放 伯父 伯母 祖父 祖母 祖孙 池塘 池内 丛林 宁波 桑拿 柴油 官能 商议 商谈 余下 余某 薛某 兰州 金华 杭州 温州 郑州 徐州 \
    苏州 常州 柳州 荆州 广州 梅州 惠州 武汉 武警 洛阳 贵阳 成都 石家 石油 海口 海南 云南 山东 山西 江苏 江西 安徽 安阳 平顶 许昌 鲁山 康某 龙头 龙某
    """)

  /// What follows a surname where no given name does: 王女士, 张某.
  private static let titles = WordSet(
    """
    女士 先生 小姐 老师 师傅 医生 大夫 护士 同学 同志 经理 老板 主任 科长 局长 所长 院长 厂长 校长 队长 阿姨 大爷 大妈 大姐 大哥 大娘 奶奶 爷爷 叔叔 \
    律师 教练 老汉 老太 某 氏 姓 甲 乙 丙 丁 总 姐 哥 嫂 叔 姨 工 A B C 一、 二、
    """)

  /// Characters that hardly stand in a given name but begin what follows one.
  private static let notInNames = Set("的了称吗呢是被把很你他她它们此该其某或且但则你我与及并就都不没未已因为第这和等".unicodeScalars)

  /// What may follow a name without a mark between.
  private static let following = WordSet(
    """
    称 述称 自称 诉称 陈述 反映 证实 证言 证明 的 等 于 在 因 向 与 和 及 提供 提出 提交 驾驶 持 系 举报 投诉 报案 报警 拍摄 签字 签名 签收 签订 到 \
    通过 从 对 被 将 使用 购买 就诊 全身 死亡 受伤 当场 出具 支付 以 为 自 曾 陪同 协助 参加 赶到 离开 报名 缴纳 交纳 交付 转账 乘车 就读 就业 上班 工作 从事 操作 作业 站立 坐 抱 带 携 拿 骑 找 问 答 讲 收取 借 现 家 住 名 本人 两人 二人 三人 兄弟 姐妹 夫妇 夫妻 父子 母子 电话 \
    手机 身份证 无 未 已 又 说 表示 认为 要求 申请 主张 发现 收到 领取 乘坐 搭乘 经 由 服用 接受 所 则 亦 也 均 先后 入院 住院 出现 阻拦 作证 询问 笔录 \
    是 其 培训 拒绝 送 办理 不 并 进入 前往 之 发生 微信 患 怀孕 处 案 说明 确认 跌 摔 跳 坠 触电 中毒 溺水 当日 当天 女 男 月 每 遭 受 有 同
    """)

  /// What only a person does: enough behind a surname that is a word, if the name has three characters.
  private static let speaking = WordSet(
    """
    称 述称 自称 诉称 陈述 反映 证实 证言 提供 提出 提交 驾驶 举报 投诉 报案 报警 拍摄 签字 签名 签收 死亡 受伤 等人 女士 先生 夫妇 兄弟 姐妹 说 表示 认为 签订
    """)
}
